import type { Element, ElementId } from './elements.ts'
import type { FieldFlow, FieldSource, FieldUse } from './field-flow.ts'
import { flowsOf } from './flows-of.ts'
import type { ModelIndex } from './model-index.ts'
import { oncePerIndex } from './once-per-index.ts'
import { tellersOfFields } from './tellers-of-fields.ts'

/** Where the fields of one element come from and go to, by their names. */
interface FieldFlows {
  readonly sources: ReadonlyMap<string, readonly FieldSource[]>
  readonly uses: ReadonlyMap<string, readonly FieldUse[]>
}

/**
 * Worked out when a field of the element is first asked for, from what stands around it: an edit makes a new index,
 * and a few questions to it must not cost a pass over the whole model.
 */
export function fieldFlows(index: ModelIndex, element: ElementId): FieldFlows {
  const { answers } = known(index)
  const answer = answers.get(element) ?? gathered(index, element)
  answers.set(element, answer)
  return answer
}

interface Known {
  readonly answers: Map<ElementId, FieldFlows>
  /** What the text of an element says, by the elements whose fields it is about. */
  readonly told: Map<Element, ReadonlyMap<ElementId, readonly FieldFlow[]>>
}

const known = oncePerIndex<Known>(() => ({ answers: new Map(), told: new Map() }))

function gathered(index: ModelIndex, element: ElementId): FieldFlows {
  const sources = new Map<string, FieldSource[]>()
  const uses = new Map<string, Map<string, FieldUse>>()
  for (const teller of tellersOfFields(index, element)) {
    for (const flow of toldBy(index, teller).get(element) ?? []) {
      if ('to' in flow && flow.to.element === element) addTo(sources, flow.to.field, flow.source)
      for (const field of fieldsUsed(flow, element)) addUse(uses, field, useOf(flow))
    }
  }
  return { sources, uses: new Map([...uses].map(([field, each]) => [field, [...each.values()]])) }
}

function toldBy(index: ModelIndex, teller: Element): ReadonlyMap<ElementId, readonly FieldFlow[]> {
  const { told } = known(index)
  const before = told.get(teller)
  if (before) return before
  const flows = new Map<ElementId, FieldFlow[]>()
  for (const flow of flowsOf(index, teller))
    for (const element of elementsIn(flow)) addTo(flows, element, flow)
  told.set(teller, flows)
  return flows
}

function elementsIn(flow: FieldFlow): ReadonlySet<ElementId> {
  if ('from' in flow) return new Set([flow.from.element])
  return new Set([flow.to.element, ...flow.source.reads.map((read) => read.element)])
}

function fieldsUsed(flow: FieldFlow, element: ElementId): readonly string[] {
  const from = 'from' in flow ? [flow.from] : flow.source.reads
  return from.filter((address) => address.element === element).map(({ field }) => field)
}

function useOf(flow: FieldFlow): FieldUse {
  return 'from' in flow ? flow.use : { kind: 'field', field: flow.to, by: flow.source.by }
}

/** The inner keys only keep a use from being told twice. */
function addUse(uses: Map<string, Map<string, FieldUse>>, field: string, use: FieldUse): void {
  const before = uses.get(field) ?? new Map<string, FieldUse>()
  uses.set(field, before)
  const into = use.kind === 'field' ? `${use.field.element}\n${use.field.field}` : ''
  const text = `${use.kind}\n${use.by}\n${into}`
  if (!before.has(text)) before.set(text, use)
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
