import type { Storm } from '@landfall/language'
import type { Element, ElementKind } from '@landfall/model'
import { ANYWHERE, OUTSIDE_AGGREGATES } from '../session/kinds-in-frames.ts'

/** The context or aggregate in whose braces an element stands. */
export function frameOf({ files, model }: Storm, { place }: Element): Element | undefined {
  const items = files.find(({ name }) => name === place.file)?.outline.items ?? []
  const frame = items[items.find(({ from }) => from === place.start)?.containers.at(-1) ?? -1]
  return model.elements.find((one) => one.place.file === place.file && one.place.start === frame?.from)
}

/** The frames that an element of a kind may stand in. */
export function framesFor({ model }: Storm, kind: ElementKind): readonly Element[] {
  const kinds: readonly ElementKind[] = ANYWHERE.includes(kind)
    ? ['context', 'aggregate']
    : OUTSIDE_AGGREGATES.includes(kind)
      ? ['context']
      : []
  const frames = model.elements.filter((element) => kinds.includes(element.kind))
  return [...new Map(frames.toReversed().map((frame) => [frame.id, frame])).values()].toReversed()
}
