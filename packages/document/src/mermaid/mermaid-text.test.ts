import fc from 'fast-check'
import { expect, it } from 'vitest'
import { printable } from '../printable.ts'
import { parseMermaid } from '../testing/parse-mermaid.ts'
import type { Diagram } from './diagram.ts'
import { mermaidText } from './mermaid-text.ts'

function pairOf(first: string, second: string, between: string): Diagram {
  return {
    nodes: [
      { key: 'a', kind: 'event', lines: [first], group: 'g' },
      { key: 'b', kind: 'process', lines: [second] },
    ],
    edges: [{ from: 'a', to: 'b', lines: [between], isDotted: false }],
    groups: [{ key: 'g', title: first }],
  }
}

it('[DOCUMENT-21] a sticky, an arrow and a frame show what was written, whatever it is', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...'|`<>"#[]();:-_*\\ ~&%{}1.style$@/endx\uFB02\u00B0\u00B6\u00DF'),
      maxLength: 40,
    }),
    fc.constantFrom('style:"x', 'end', '1. first', '- second', '%%{init}%%', 'fa:fa-ban', '#quot;', '$$x$$'),
  )
  await fc.assert(
    fc.asyncProperty(text, text, text, async (first, second, between) => {
      const diagram = pairOf(first, second, between)
      const { labels, edges } = await parseMermaid(mermaidText(diagram, 'TB'))
      expect(labels).toEqual([printable(first) || '…', printable(second) || '…'])
      expect(edges.map(({ label }) => label)).toEqual([printable(between)])
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('[DOCUMENT-21] a long text is cut, and several lines stay several', () => {
  const [first = ''] = mermaidText(
    {
      nodes: [{ key: 'a', kind: 'command', lines: ['x'.repeat(100), 'second'] }],
      edges: [],
      groups: [],
    },
    'LR',
  )
    .split('\n')
    .slice(1)
  expect(first).toBe(`  n0["${'x'.repeat(69)}…<br/>second"]:::command`)
})

it('[DOCUMENT-21] a diagram has the colours of the stickies that are on it, and no others', () => {
  expect(mermaidText(pairOf('Paid', 'Checkout', ''), 'LR').split('\n')).toEqual([
    'flowchart LR',
    '  subgraph g0["Paid"]',
    '    n0["Paid"]:::event',
    '  end',
    '  n1[["Checkout"]]:::process',
    '  n0 --> n1',
    '  classDef event fill:#ffb055,stroke:#d9822b,color:#1f1f1f',
    '  classDef process fill:#d3b8ee,stroke:#9b72c7,color:#1f1f1f',
  ])
})
