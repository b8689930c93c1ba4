import type { Aggregate, Context, Element, ElementKind } from '@landfall/model'

/** An element with what stands in its frame. */
export type Framed = FramedAggregate | FramedContext | FramedElement

/** An element without a frame of its own. */
export type Frameless = Exclude<Element, Context | Aggregate>

interface FramedElement {
  readonly kind: 'element'
  readonly element: Frameless
}

interface FramedAggregate {
  readonly kind: 'aggregate'
  readonly element: Aggregate
  readonly members: readonly Frameless[]
}

interface FramedContext {
  readonly kind: 'context'
  readonly name: string
  /** Absent where elements name a context that the model does not have. */
  readonly element?: Context
  readonly members: readonly (FramedAggregate | FramedElement)[]
}

/**
 * Puts the elements of a model into the frames they belong to, in the model's order as far as frames allow. What
 * may stand in an aggregate and lies between its commands and events stays there.
 */
export function nest(elements: readonly Element[]): Framed[] {
  const top: Framed[] = []
  const contexts = new Map<string, (FramedAggregate | FramedElement)[]>()
  const open = (name: string, element?: Context): (FramedAggregate | FramedElement)[] => {
    const members: (FramedAggregate | FramedElement)[] = []
    top.push({ kind: 'context', name, ...(element && { element }), members })
    contexts.set(name, members)
    return members
  }
  for (const part of nestAggregates(elements)) {
    if (part.kind === 'context') open(part.name, part)
    else if (part.element.context === undefined) top.push(part)
    else (contexts.get(part.element.context) ?? open(part.element.context)).push(part)
  }
  return top
}

const STANDS_ANYWHERE: ReadonlySet<ElementKind> = new Set([
  'hotspot',
  'opportunity',
  'enum',
  'value',
  'function',
  'promise',
  'scenario',
  'ignore',
])

function nestAggregates(elements: readonly Element[]): (Context | FramedAggregate | FramedElement)[] {
  const parts: (Context | FramedAggregate | FramedElement)[] = []
  const members = new Map<string, Frameless[]>()
  const lastIndexes = lastMemberIndexes(elements)
  let current: Aggregate | undefined
  elements.forEach((element, index) => {
    if (element.kind === 'context') parts.push(element)
    else if (element.kind === 'aggregate') {
      const own: Frameless[] = []
      members.set(element.id, own)
      parts.push({ kind: 'aggregate', element, members: own })
      current = element
    } else {
      const isBetween =
        current?.context === element.context && index < (lastIndexes.get(current?.id ?? '') ?? -1)
      const home =
        aggregateOf(element) ?? (isBetween && STANDS_ANYWHERE.has(element.kind) ? current?.id : undefined)
      const own = members.get(home ?? '')
      if (own) own.push(element)
      else parts.push({ kind: 'element', element })
    }
  })
  return parts
}

function lastMemberIndexes(elements: readonly Element[]): Map<string, number> {
  return new Map(
    elements.flatMap((element, index) => {
      const home = aggregateOf(element)
      return home === undefined ? [] : [[home, index] as const]
    }),
  )
}

function aggregateOf(element: Element): string | undefined {
  return element.kind === 'command' || element.kind === 'event' ? element.aggregate : undefined
}
