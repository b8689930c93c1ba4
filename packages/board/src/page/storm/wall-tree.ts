import type { Element, ModelIndex } from '@landfall/model'
import type { Level } from '../session/storm-session.ts'
import { isShownAt } from './sticky-kinds.ts'

/** A sticky in the list, with what stands in its frame. */
export interface TreeItem {
  readonly element: Element
  readonly items: readonly TreeItem[]
}

/** The wall as a list: contexts with what stands in them, aggregates with their commands and events, then the rest. */
export function wallTree(index: ModelIndex, level: Level): readonly TreeItem[] {
  const seen = new Set<string>()
  const elements = index.model.elements.filter(({ id, kind }) => {
    if (seen.has(id) || !isShownAt(kind, level)) return false
    seen.add(id)
    return true
  })
  const byFrame = Map.groupBy(elements, (element) => frameOf(element, seen))
  const branch = (element: Element): TreeItem => ({
    element,
    items: (byFrame.get(element.id) ?? []).map(branch),
  })
  const top = (byFrame.get('') ?? []).map(branch)
  const isFrame = ({ element }: TreeItem) => element.kind === 'context'
  return [...top.filter(isFrame), ...top.filter((item) => !isFrame(item))]
}

/** Of frames only those that are shown: at a level without aggregates their members stand in the context. */
function frameOf(element: Element, shown: ReadonlySet<string>): string {
  const aggregate = 'aggregate' in element ? element.aggregate : undefined
  if (aggregate !== undefined && shown.has(aggregate)) return aggregate
  const context = `context ${element.context}`
  return element.kind !== 'context' && shown.has(context) ? context : ''
}
