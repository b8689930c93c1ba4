import { printElement, type Storm } from '@landfall/language'
import type { Element, ElementId } from '@landfall/model'

/** Stickies as storm text, in the order of the text; of a frame all that stands in it. */
export function copiedText({ model, files }: Storm, ids: readonly ElementId[]): string {
  const chosen = model.elements.filter(({ id }) => ids.includes(id))
  const frames = chosen.filter(({ kind }) => kind === 'context' || kind === 'aggregate')
  const isInside = ({ place }: Element) =>
    frames.some(
      (frame) =>
        frame.place.file === place.file && frame.place.start < place.start && place.end <= frame.place.end,
    )
  return chosen
    .filter((element) => !isInside(element))
    .map((element) => {
      if (!frames.includes(element)) return printElement(element)
      const text = files.find(({ name }) => name === element.place.file)?.text ?? ''
      return text.slice(element.place.start, element.place.end)
    })
    .join('\n')
}
