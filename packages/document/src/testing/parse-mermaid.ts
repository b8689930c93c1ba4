import { JSDOM } from 'jsdom'

/** What Mermaid itself understands of the text of a flow chart. */
export interface ParsedDiagram {
  /** What is shown on each sticky; lines are joined by `\n`. */
  readonly labels: readonly string[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string }[]
}

/** Rejects for what Mermaid cannot read, with its own message. */
export async function parseMermaid(text: string): Promise<ParsedDiagram> {
  const mermaid = await loadMermaid()
  await mermaid.parse(text)
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const flow: unknown = db
  if (!isFlow(flow)) throw new Error('Mermaid took it for something else than a flow chart.')
  const labels = new Map([...flow.getVertices().values()].map(({ id, text: label }) => [id, shown(label)]))
  return {
    labels: [...labels.values()],
    edges: flow.getEdges().map(({ start, end, text: label }) => ({
      from: labels.get(start) ?? start,
      to: labels.get(end) ?? end,
      label: shown(label),
    })),
  }
}

interface Flow {
  getVertices(): ReadonlyMap<string, { readonly id: string; readonly text: string }>
  getEdges(): readonly { readonly start: string; readonly end: string; readonly text: string }[]
}

function isFlow(db: unknown): db is Flow {
  return typeof db === 'object' && db !== null && 'getVertices' in db && 'getEdges' in db
}

/** Mermaid cleans labels with DOMPurify, which wants a page when it is loaded. */
async function loadMermaid() {
  if (!('window' in globalThis)) {
    const { window } = new JSDOM('')
    Object.assign(globalThis, { window, document: window.document })
  }
  const { default: mermaid } = await import('mermaid')
  return mermaid
}

/** A label as a browser would show it: Mermaid keeps entities in a writing of its own. */
function shown(label: string): string {
  return label
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/\uFB02\u00B0\u00B0(\d+)\u00B6\u00DF/g, (_, code) => String.fromCodePoint(Number(code)))
}
