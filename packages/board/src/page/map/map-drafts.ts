import { type ContextMap, type Crossing, contextMap } from '@landfall/document'
import { contextsOf, type ElementId, elementOf, type ModelIndex } from '@landfall/model'
import { stickyText, wordsOfName } from '../storm/sticky-face.ts'
import { isShownAt } from '../storm/sticky-kinds.ts'
import type { BondLine, MapArea, MapBond } from './storm-map.ts'

export type AreaDraft = Omit<MapArea, 'rect'>
export type BondDraft = Omit<MapBond, 'points' | 'words'>

/** All contexts, and the systems outside of them that something goes to or comes from. */
export function mapDrafts(index: ModelIndex): {
  readonly areas: readonly AreaDraft[]
  readonly bonds: readonly BondDraft[]
} {
  const map = contextMap(index)
  const contexts = contextsOf(index).map(
    ({ name, context, elements }): AreaDraft => ({
      key: name,
      kind: 'context',
      ...(context && { id: context.id }),
      title: context ? stickyText(context) : wordsOfName(name),
      elementCount: elements.filter(({ kind }) => isShownAt(kind, 'design')).length,
    }),
  )
  return {
    areas: [...contexts, ...systemAreas(index, map)],
    bonds: [...contextBonds(map), ...systemBonds(map)],
  }
}

function systemAreas(index: ModelIndex, { systems }: ContextMap): readonly AreaDraft[] {
  const ids = new Set(systems.flatMap(({ system }) => system.id ?? []))
  return [...ids].flatMap((id) => {
    const system = elementOf(index, id, 'system')
    return system
      ? [{ key: id, kind: 'system' as const, id, title: stickyText(system), elementCount: 1 }]
      : []
  })
}

function contextBonds({ relations }: ContextMap): readonly BondDraft[] {
  return relations.map(({ owner, user, patterns, crossings }) => {
    const published = crossings.filter(({ isPublished }) => isPublished)
    const coupled = crossings.filter(({ isPublished }) => !isPublished)
    return {
      key: `${owner.name} → ${user.name}`,
      from: owner.name,
      to: user.name,
      isCoupled: coupled.length > 0,
      lines: [
        ...patterns.map((text): BondLine => ({ kind: 'pattern', text })),
        ...named(published).map((text): BondLine => ({ kind: 'published', text })),
        ...named(coupled).map((text): BondLine => ({ kind: 'coupled', text })),
      ],
    }
  })
}

/** One each way: what a system is told and looks at, and what it answers and sends. */
function systemBonds({ systems }: ContextMap): readonly BondDraft[] {
  return systems.flatMap(({ system, context, crossings }) => {
    const id: ElementId = system.id ?? ''
    const isTold = ({ how }: Crossing) => how === 'hears' || how === 'reads'
    const ways = [
      { from: context.name, to: id, some: crossings.filter(isTold) },
      { from: id, to: context.name, some: crossings.filter((crossing) => !isTold(crossing)) },
    ]
    return ways
      .filter(({ some }) => some.length > 0)
      .map(({ from, to, some }) => ({
        key: `${from} → ${to}`,
        from,
        to,
        isCoupled: false,
        lines: named(some).map((text): BondLine => ({ kind: 'told', text })),
      }))
  })
}

function named(crossings: readonly Crossing[]): readonly string[] {
  return [
    ...new Set(crossings.map(({ what }) => (what.title === what.name ? wordsOfName(what.name) : what.title))),
  ]
}
