import { JSDOM } from 'jsdom'

export interface HungNote {
  readonly id: string
  readonly sticky: string
  readonly kind: string
  readonly title: string
  /** Lines of text on it. */
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The picture as a document; fails if it is not well-formed XML. */
export function svgDocument(svg: string): Document {
  const { window } = new JSDOM('')
  const document = new window.DOMParser().parseFromString(svg, 'image/svg+xml')
  const problem = document.querySelector('parsererror')
  if (problem) throw new Error(`The picture is not well-formed: ${problem.textContent}`)
  return document
}

/** The notes of a picture with their places, those of aggregates included, in the order they are drawn. */
export function hungNotes(svg: string): readonly HungNote[] {
  const notes = [...svgDocument(svg).querySelectorAll('g.note')]
  return notes.map((note) => {
    const [x = 0, y = 0] = (note.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
    const sheet = note.querySelectorAll('rect')[1]
    return {
      id: note.id,
      sticky: note.getAttribute('data-sticky') ?? '',
      kind: note.getAttribute('class')?.replace('note ', '') ?? '',
      title: note.querySelector('title')?.textContent ?? '',
      lines: [...note.querySelectorAll('tspan, text:not(:has(tspan))')].map((line) => line.textContent ?? ''),
      x,
      y,
      width: Number(sheet?.getAttribute('width')),
      height: Number(sheet?.getAttribute('height')),
    }
  })
}
