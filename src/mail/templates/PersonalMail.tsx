import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Hr } from '@react-email/hr'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { Preview } from '@react-email/preview'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import type { ReactNode } from 'react'
import { fixedWords, type MailContent } from './mail-content'
import { darkRules, styles } from './mail-styles'

/** A mail to one person, 600 px wide in one column, without pictures, in light and dark. */
export function PersonalMail({ content }: { content: MailContent }): ReactNode {
  const { language, subject, preview, heading, opening, links = [], action, closing, footer } = content
  return (
    <Html lang={language}>
      <Head>
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkRules}</style>
      </Head>
      <Body className="ground" style={styles.body}>
        <Preview>{preview}</Preview>
        <Container width={600} style={styles.container}>
          <Section className="sheet" style={styles.sheet}>
            <Text className="quiet" style={styles.sender}>
              {footer.sender}
            </Text>
            <Heading as="h1" className="ink" style={styles.heading}>
              {heading}
            </Heading>
            {opening.map((paragraph) => (
              <Paragraph key={paragraph}>{paragraph}</Paragraph>
            ))}
            {links.map(({ label, url }) => (
              <Paragraph key={url}>
                {label}:<br />
                <Link className="link" href={url} style={styles.longLink}>
                  {url}
                </Link>
              </Paragraph>
            ))}
            {action && (
              <>
                <Button className="button" href={action.url} style={styles.button}>
                  {action.label}
                </Button>
                <Text className="quiet" style={styles.address}>
                  {fixedWords[language].copyAddress}
                  <br />
                  <Link className="link" href={action.url} style={styles.longLink}>
                    {action.url}
                  </Link>
                </Text>
              </>
            )}
            {closing.map((paragraph) => (
              <Paragraph key={paragraph}>{paragraph}</Paragraph>
            ))}
          </Section>
          <Footer footer={footer} />
        </Container>
      </Body>
    </Html>
  )
}

const Paragraph = ({ children }: { children: ReactNode }): ReactNode => (
  <Text className="ink" style={styles.paragraph}>
    {children}
  </Text>
)

const Footer = ({ footer }: Pick<MailContent, 'footer'>): ReactNode => (
  <Section style={styles.footer}>
    <Hr className="rule" style={styles.rule} />
    <Text className="quiet" style={styles.small}>
      {footer.reason}
    </Text>
    {footer.links.map(({ label, url }) => (
      <Text key={url} className="quiet" style={styles.small}>
        <Link className="link" href={url} style={styles.link}>
          {label}
        </Link>
      </Text>
    ))}
  </Section>
)
