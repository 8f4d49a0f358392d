import { createHash } from 'node:crypto'

/**
 * The one stylesheet of our own pages. Every pair of text and ground has a contrast of at least 4.5 : 1, and edges of
 * fields 3 : 1 (WCAG 2.1, 1.4.3 and 1.4.11), in light and in dark. No file, font or picture is loaded by it.
 */
const tokens = `
:root {
  color-scheme: light dark;
  --ground: #f6f4ee; --sheet: #ffffff; --ink: #1d2b33; --quiet: #51616a; --rule: #ddd8cc; --edge: #7a868c;
  --link: #0b5a64; --band: #0f454d; --band-ink: #ffffff; --band-quiet: #cfe6e8; --action: #0f5f69; --action-ink: #ffffff;
  --warm: #fbeedd; --warm-ink: #6b3a0c; --focus: #b4540a;
  --font: 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #10171b; --sheet: #182227; --ink: #e8eef0; --quiet: #acbac0; --rule: #2f3d44; --edge: #8397a0;
    --link: #86d3da; --band: #0b2a30; --band-ink: #f2f8f8; --band-quiet: #a9cfd2; --action: #86d3da; --action-ink: #0d1a1e;
    --warm: #3a2a17; --warm-ink: #f5d3a8; --focus: #ffb86b;
  }
}
`

const base = `
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.6 var(--font); background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; letter-spacing: -0.01em; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.55rem, 0.8rem + 3.3vw, 2.9rem); hyphens: auto; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.12rem; }
p, ul, ol, dl, figure, blockquote { margin: 0; }
a { color: var(--link); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
img { max-width: 100%; height: auto; display: block; }
.wide { width: min(100% - 2.5rem, 68rem); margin-inline: auto; }
.text { max-width: 42rem; }
.quiet { color: var(--quiet); }
.skip { position: absolute; left: 1rem; top: -6rem; background: var(--sheet); color: var(--link); padding: 0.7rem 1rem; z-index: 2; }
.skip:focus { top: 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.trap { position: absolute; left: -200vw; top: auto; width: 1px; height: 1px; overflow: hidden; }
`

const frame = `
.band { background: var(--band); color: var(--band-ink); }
.band a { color: inherit; }
.band :focus-visible { outline-color: #ffffff; }
.top { display: flex; flex-wrap: wrap; gap: 0.4rem 1.75rem; align-items: baseline; padding-block: 1.1rem; }
.brand { font-weight: 700; font-size: 1.06rem; text-decoration: none; margin-right: auto; }
.brand:hover { text-decoration: underline; }
.top nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.35rem; }
.top nav a { display: inline-block; padding-block: 0.35rem; color: var(--band-quiet); text-decoration: none; border-bottom: 2px solid transparent; }
.top nav a:hover, .top nav a[aria-current] { color: var(--band-ink); border-color: currentColor; }
.hero { padding-block: 2.2rem 3.4rem; }
.hero p { margin-top: 1rem; font-size: 1.18rem; color: var(--band-quiet); max-width: 40rem; }
main { flex: 1; padding-block: 2.6rem 4rem; }
main:focus { outline: none; }
.foot { border-top: 1px solid var(--rule); padding-block: 2rem 2.6rem; font-size: 0.95rem; color: var(--quiet); }
.foot ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; margin-top: 0.6rem; }
`

const content = `
.columns { display: grid; gap: 2.6rem 3.4rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
.section { margin-top: 3.2rem; }
.heading { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; justify-content: space-between; align-items: baseline; border-bottom: 2px solid var(--ink); padding-bottom: 0.5rem; }
.heading + p { margin-top: 1rem; }
.list { list-style: none; padding: 0; }
.list > li { border-bottom: 1px solid var(--rule); padding-block: 1.15rem; }
.title { font-size: 1.12rem; }
.title a { text-decoration: none; color: var(--ink); }
.title a:hover { text-decoration: underline; color: var(--link); }
.list p { margin-top: 0.35rem; }
.with-picture { display: grid; grid-template-columns: minmax(0, 1fr) 9.5rem; gap: 1.4rem; align-items: start; }
.with-picture img { width: 100%; aspect-ratio: 4 / 3; object-fit: cover; border-radius: 4px; }
.meta { font-size: 0.94rem; color: var(--quiet); margin-top: 0.15rem; }
.tag { display: inline-block; font-size: 0.84rem; font-weight: 600; line-height: 1.3; padding: 0.2rem 0.6rem; border-radius: 3px; background: var(--ground); color: var(--quiet); border: 1px solid var(--rule); }
.tag.warm, .notice { background: var(--warm); color: var(--warm-ink); border-color: transparent; }
.notice { padding: 1rem 1.2rem; border-left: 5px solid currentColor; border-radius: 3px; margin-top: 1.5rem; font-weight: 600; }
.lead { font-size: 1.24rem; line-height: 1.5; margin-top: 1.1rem; }
.article > * + * { margin-top: 1.5rem; }
.article .meta { margin-top: 0.6rem; }
.prose > * + *, .prose > div > * + *, .prose section > * + * { margin-top: 1rem; }
.prose > div > section { margin-top: 2.4rem; }
.prose h2, .prose h3, .prose h4 { margin-top: 2rem; }
.prose section > h2 { margin-top: 0; }
.prose ul, .prose ol { padding-left: 1.3rem; }
.prose li + li { margin-top: 0.35rem; }
.prose blockquote, .voice { border-left: 4px solid var(--link); padding: 0.1rem 0 0.1rem 1.2rem; }
.voice footer { color: var(--quiet); margin-top: 0.4rem; }
figure img { border-radius: 6px; width: 100%; }
figcaption { font-size: 0.9rem; color: var(--quiet); margin-top: 0.5rem; }
.facts { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.55rem 1.4rem; background: var(--sheet); border: 1px solid var(--rule); border-radius: 6px; padding: 1.2rem 1.4rem; }
.facts dt { font-weight: 600; }
.facts dd { margin: 0; }
.plain { list-style: none; padding: 0; }
.plain > li + li { margin-top: 0.6rem; }
.article > .part { margin-top: 2.3rem; }
.part > * + * { margin-top: 0.7rem; }
.programme > li { display: grid; grid-template-columns: 7rem 1fr; gap: 0.2rem 1.2rem; border-top: 1px solid var(--rule); padding-top: 0.8rem; }
.programme > li + li { margin-top: 0.8rem; }
.results { width: 100%; border-collapse: collapse; }
.results th, .results td { text-align: left; padding: 0.5rem 0.8rem 0.5rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
.results td, .results th:nth-child(2) { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.pager { margin-top: 1.8rem; }
`

const forms = `
.panel { background: var(--sheet); border: 1px solid var(--rule); border-radius: 8px; padding: clamp(1.3rem, 4vw, 2.1rem); }
.panel > * + * { margin-top: 0.8rem; }
.form { display: grid; gap: 1.1rem; margin-top: 1.3rem; max-width: 34rem; }
.field label, .field .label { display: block; font-weight: 600; margin-bottom: 0.3rem; }
.field .hint { font-weight: 400; color: var(--quiet); }
.field input, .field select, .field textarea { width: 100%; font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 5px; padding: 0.65rem 0.8rem; min-height: 2.9rem; }
.fault { color: var(--ink); font-weight: 600; border-left: 4px solid var(--action); padding-left: 0.6rem; margin-top: 0.4rem; }
.tick { display: grid; grid-template-columns: auto 1fr; gap: 0.8rem; align-items: start; }
.tick input { width: 1.35rem; height: 1.35rem; margin: 0.15rem 0 0; accent-color: var(--action); }
.button { font: inherit; font-weight: 600; color: var(--action-ink); background: var(--action); border: 0; border-radius: 5px; padding: 0.8rem 1.5rem; cursor: pointer; justify-self: start; }
.button:hover { filter: brightness(1.12); }
.errors { padding-left: 1.2rem; }
`

const phoneAndPrint = `
@media (max-width: 40rem) {
  .wide { width: calc(100% - 2rem); }
  .brand { width: 100%; }
  .hero { padding-block: 1.2rem 2.2rem; }
  main { padding-block: 1.8rem 2.8rem; }
  .with-picture { grid-template-columns: minmax(0, 1fr) 6rem; gap: 1rem; }
  .facts, .programme > li { grid-template-columns: 1fr; gap: 0.1rem; }
  .facts dd { margin-bottom: 0.6rem; }
  .button { width: 100%; }
}
@media print {
  :root { --ground: #fff; --sheet: #fff; --ink: #000; --quiet: #333; --link: #000; --band: #fff; --band-ink: #000; --band-quiet: #333; }
  html { font-size: 11pt; }
  nav, form, .skip, .foot ul, .pager { display: none; }
  .hero, main, .top { padding-block: 0.6rem; }
  .article a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
  h2, h3 { break-after: avoid; }
  figure, .facts, .list > li { break-inside: avoid; }
}
@media (prefers-reduced-motion: no-preference) { .skip { transition: top 0.15s; } }
`

export const siteCss = [tokens, base, frame, content, forms, phoneAndPrint].join('').replace(/^\n+/, '')

/** Changes with the stylesheet, so that it can be kept by browsers for ever. */
export const siteCssVersion = createHash('sha256').update(siteCss).digest('hex').slice(0, 12)
