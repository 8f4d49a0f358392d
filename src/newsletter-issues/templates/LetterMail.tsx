import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { Preview } from '@react-email/preview'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import type { CSSProperties, ReactNode } from 'react'
import type { Image } from '../../shared/published-schema'
import type { Letter, LetterItem, LetterLink, PublishedItem, TextItem } from '../letter'
import { personalPlaces } from '../personal-links'
import { darkRules, letterStyles } from './letter-styles'
import { letterWords, reasonFor, senderLine } from './letter-words'
import { richTextHtml } from './rich-text-html'

type Styles = Record<string, CSSProperties>

/** Width of what is inside the sheet, in pixels. */
const innerWidth = 544

/** An issue as a mail: one column of 600 px, readable without pictures, in light and dark. */
export function LetterMail({ letter }: { letter: Letter }): ReactNode {
  const styles = letterStyles(letter.colour)
  return (
    <Html lang={letter.language}>
      <Head>
        <title>{letter.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkRules}</style>
      </Head>
      <Body className="ground" style={styles.body}>
        {letter.preheader && <Preview>{letter.preheader}</Preview>}
        <Container width={600} style={styles.container}>
          <Section className="sheet" style={styles.sheet}>
            <Text className="link" style={styles.masthead}>
              {letter.masthead}
            </Text>
            <Heading as="h1" className="ink" style={styles.heading}>
              {letter.title}
            </Heading>
            <Paragraphs text={letter.intro} styles={styles} />
            {letter.items.map((item, index) => (
              <Item key={index} item={item} styles={styles} />
            ))}
          </Section>
          <Footer letter={letter} styles={styles} />
        </Container>
      </Body>
    </Html>
  )
}

const Item = ({ item, styles }: { item: LetterItem; styles: Styles }): ReactNode => (
  <Section className="rule" style={styles.item}>
    <Picture image={item.image} styles={styles} />
    {item.title && (
      <Heading as="h2" className="ink" style={styles.h2}>
        {item.title}
      </Heading>
    )}
    {item.type === 'text' ? <Written item={item} styles={styles} /> : <Published item={item} styles={styles} />}
  </Section>
)

const Published = ({ item, styles }: { item: PublishedItem; styles: Styles }): ReactNode => (
  <>
    {item.facts.map((fact) => (
      <Text key={fact} className="ink" style={styles.facts}>
        {fact}
      </Text>
    ))}
    <Paragraphs text={item.text} styles={styles} />
    {item.register && (
      <Button className="button" href={item.register.url} style={styles.button}>
        {item.register.label}
      </Button>
    )}
    <LinkLine link={item.link} styles={styles} />
  </>
)

const Written = ({ item, styles }: { item: TextItem; styles: Styles }): ReactNode => (
  <>
    {item.body && <div dangerouslySetInnerHTML={{ __html: richTextHtml(item.body.html, styles) }} />}
    {item.links.map((link) => (
      <LinkLine key={link.url} link={link} styles={styles} />
    ))}
  </>
)

const Picture = ({ image, styles }: { image: Image | null; styles: Styles }): ReactNode =>
  image && (
    <>
      <img src={image.url} alt={image.alt} width={Math.min(image.width, innerWidth)} style={styles.image} />
      {(image.caption ?? image.credit) && (
        <Text className="quiet" style={styles.caption}>
          {[image.caption, image.credit].filter(Boolean).join(' ')}
        </Text>
      )}
    </>
  )

/** A text whose paragraphs are parted by empty lines. */
const Paragraphs = ({ text, styles }: { text: string | null; styles: Styles }): ReactNode =>
  (text ?? '')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => (
      <Text key={paragraph} className="ink" style={styles.paragraph}>
        {paragraph}
      </Text>
    ))

const LinkLine = ({ link, styles }: { link: LetterLink; styles: Styles }): ReactNode => (
  <Text className="ink" style={styles.paragraph}>
    <Link className="link" href={link.url} style={styles.link}>
      {link.label}
    </Link>
  </Text>
)

function Footer({ letter, styles }: { letter: Letter; styles: Styles }): ReactNode {
  const { language, sender, webUrl } = letter
  const links = [
    { label: letterWords.onTheWeb[language], url: webUrl },
    { label: letterWords.preferences[language], url: personalPlaces.preferences },
    { label: letterWords.unsubscribe[language], url: personalPlaces.unsubscribe },
    ...(sender.privacyPolicyUrl ? [{ label: letterWords.privacy[language], url: sender.privacyPolicyUrl }] : []),
  ]
  return (
    <Section style={styles.footer}>
      <Text className="quiet" style={styles.small}>
        {senderLine(sender)}
      </Text>
      <Text className="quiet" style={styles.small}>
        {reasonFor(sender.name)[language]}
      </Text>
      {links.map(({ label, url }) => (
        <Text key={url} className="quiet" style={styles.small}>
          <Link className="link" href={url} style={styles.link}>
            {label}
          </Link>
        </Text>
      ))}
    </Section>
  )
}
