import { createHash } from 'node:crypto'

/** What the documentation of the API needs beside the stylesheet of all pages, in its colours. */
export const docsCss = `
[hidden] { display: none !important; }
.docs > * + * { margin-top: 1.4rem; }
.docs code, .docs pre { font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace; font-size: 0.92em; }
.docs p code, .docs dd code, .docs li code { overflow-wrap: anywhere; }
.docs pre { margin: 0.6rem 0 0; padding: 0.9rem 1.1rem; background: var(--sheet); border: 1px solid var(--rule); border-radius: 5px; white-space: pre-wrap; overflow-wrap: anywhere; }
.docs h4 { margin: 1.4rem 0 0; font-size: 1rem; }
.docs summary { cursor: pointer; padding-block: 0.35rem; font-weight: 600; color: var(--link); }
.intro > p + p { margin-top: 0.7rem; }
.find { display: flex; flex-wrap: wrap; gap: 0.8rem; align-items: end; max-width: 42rem; }
.find .field { flex: 1 1 14rem; }
.toc ul { list-style: none; padding: 0; }
.toc > ul { columns: 19rem; column-gap: 2.4rem; }
.toc > ul > li { break-inside: avoid; margin-bottom: 1rem; }
.toc strong { display: block; }
.toc a { display: inline-block; padding-block: 0.15rem; }
.operation, .shape { border-top: 1px solid var(--rule); padding-top: 1.3rem; margin-top: 1.6rem; scroll-margin-top: 1rem; }
.operation > p, .shape > p { margin-top: 0.6rem; }
.method { font-size: 0.8rem; font-weight: 700; padding: 0.15rem 0.5rem; border-radius: 3px; background: var(--action); color: var(--action-ink); }
.method.post { background: var(--warm); color: var(--warm-ink); }
.fields { display: grid; grid-template-columns: minmax(9rem, max-content) minmax(0, 1fr); gap: 0.45rem 1.3rem; margin-top: 0.6rem; }
.fields dd { margin: 0; }
.fields .quiet { font-size: 0.92rem; }
.try { margin-top: 1.4rem; padding: 1.1rem 1.3rem; background: var(--sheet); border: 1px solid var(--rule); border-radius: 6px; max-width: none; }
.try .inputs { display: grid; gap: 0.9rem 1.2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); }
.try h4 { margin: 0; }
.try pre { background: var(--ground); max-height: 28rem; overflow: auto; }
.try textarea { width: 100%; min-height: 9rem; font: 0.92rem/1.5 ui-monospace, Consolas, monospace; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 5px; padding: 0.65rem 0.8rem; }
@media (max-width: 40rem) { .fields { grid-template-columns: 1fr; gap: 0.1rem; } .fields dd { margin-bottom: 0.7rem; } }
@media print { .operation, .shape { break-inside: avoid; } }
`.trimStart()

export const docsCssVersion = createHash('sha256').update(docsCss).digest('hex').slice(0, 12)
