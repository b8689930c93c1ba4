import type { Storm } from '@landfall/language'
import type { Element } from '@landfall/model'

/** A place between two letters of a file, in UTF-16 units from its start. */
export interface Cursor {
  readonly file: string
  readonly offset: number
}

/**
 * The element in whose text a cursor stands, the innermost of several. What is said in the frame of an aggregate or
 * context and is no sticky, such as its `state`, belongs to the frame.
 */
export function elementAt(storm: Storm, { file, offset }: Cursor): Element | undefined {
  const items = storm.files.find(({ name }) => name === file)?.outline.items ?? []
  const around = items.findLast(
    ({ from, to, close }) => from <= offset && offset <= Math.max(to, (close ?? 0) + 1),
  )
  if (!around) return undefined
  const starts = [around.from, ...around.containers.toReversed().map((index) => items[index]?.from)]
  for (const start of starts) {
    const element = storm.model.elements.find(({ place }) => place.file === file && place.start === start)
    if (element) return element
  }
  return undefined
}
