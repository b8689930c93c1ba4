import type { Context, Element, Publication, Reference, Screen } from '@landfall/model'
import { RELATION_PATTERNS } from '@landfall/model'
import { EMPTY_SCOPE, type Scope } from '../scope.ts'
import { noneOr, several, someOf } from './draw.ts'
import { drawOpenExpression } from './draw-expression.ts'
import { DURATIONS } from './draw-literal.ts'
import { typesOf } from './draw-message.ts'
import type { Stage } from './draw-reaction.ts'
import { FIELD_NAMES, TEXTS } from './sample-words.ts'
import { drawHome, fieldsSeen, mentionOf, NOWHERE, named, nameless, type World } from './world.ts'

/** What stands between contexts, and between the storm and people. */
export function drawBorders(world: World, stage: Stage, contexts: readonly Context[]): Element[] {
  const { draw } = world
  const inside = contexts.map(({ name }) => name)
  return [
    ...several(draw, 2, () => drawScreen(world, stage)),
    ...(inside.length === 0 ? [] : several(draw, 2, () => drawPublication(world, stage, draw.pick(inside)))),
    ...(inside.length === 0
      ? []
      : several(draw, 3, () => drawEntrance(world, stage, draw.pick(inside))).filter(
          (entrance) => entrance !== undefined,
        )),
    ...(contexts.length === 0 ? [] : several(draw, 2, () => drawRelation(world, contexts))),
    ...several(draw, 3, () => drawNote(world, stage, drawHome(world))),
  ]
}

function drawScreen(world: World, { actors, views, commands }: Stage): Screen {
  const { draw } = world
  return {
    ...named(world, { kind: 'screen', context: drawHome(world) }),
    actors: someOf(draw, actors, 40),
    shows: someOf(draw, views, 50).map((view) => mentionOf(world, view)),
    offers: someOf(draw, commands, 30).map((command) => mentionOf(world, command)),
  }
}

function drawPublication(world: World, { events, views }: Stage, context: string): Publication {
  const { draw } = world
  const style = noneOr(draw, ['domain', 'notification', 'state'] as const)
  const head = { ...named(world, { kind: 'publication', context }), ...(style && { style }) }
  const view = views.length > 0 && draw.chance(50) ? draw.pick(views) : undefined
  const event = events.length > 0 ? draw.pick(events) : undefined
  const source = view ?? event
  if (!source) return { ...head, fields: [] }
  const scope: Scope = view
    ? { ...EMPTY_SCOPE, state: typesOf([...(view.key ? [view.key] : []), ...view.fields]), stateIs: 'row' }
    : { ...EMPTY_SCOPE, message: event ? fieldsSeen(event) : new Map(), hasEnvelope: true }
  const names = new Set(several(draw, 3, () => draw.pick(FIELD_NAMES)))
  const fields = [...names].map((name) => ({ name, value: drawOpenExpression(world, scope), place: NOWHERE }))
  return { ...head, fields, from: mentionOf(world, source) }
}

function drawEntrance(world: World, { events, views }: Stage, context: string): Element | undefined {
  const { draw } = world
  const known = noneOr(draw, [...events, ...views])
  if (!known) return undefined
  const mentioned = mentionOf(world, known)
  const kind = known.kind === 'view' ? 'reading' : 'subscription'
  const head = nameless(world, { kind, title: mentioned.text, context })
  if (known.kind !== 'view') return { ...head, kind: 'subscription', event: mentioned }
  return {
    ...head,
    kind: 'reading',
    view: mentioned,
    ...(draw.chance(50) && { every: draw.pick(DURATIONS) }),
  }
}

function drawRelation(world: World, contexts: readonly Context[]): Element {
  const { draw } = world
  return {
    ...nameless(world, { kind: 'relation', title: '' }),
    from: mentionOf(world, draw.pick(contexts)),
    to: mentionOf(world, draw.pick(contexts)),
    patterns: someOf(draw, RELATION_PATTERNS, 25),
  }
}

/** A hot spot, an opportunity or an `ignore`. */
export function drawNote(
  world: World,
  { events, commands, views }: Stage,
  home: string | undefined,
): Element {
  const { draw } = world
  const on: Reference[] = someOf(draw, [...events, ...commands, ...views], 10).map((mentioned) =>
    mentionOf(world, mentioned),
  )
  const text = `${draw.pick(TEXTS)} ${world.usedNames.size}`
  switch (draw.upTo(2)) {
    case 0: {
      const resolved = draw.chance(30) ? { resolved: draw.pick(TEXTS) } : {}
      return {
        ...nameless(world, { kind: 'hotspot', title: text, context: home }),
        question: text,
        on,
        ...resolved,
      }
    }
    case 1:
      return { ...nameless(world, { kind: 'opportunity', title: text, context: home }), text, on }
    default:
      return {
        ...nameless(world, { kind: 'ignore', title: '', context: home }),
        code: 'EVENT-2',
        ...(draw.chance(50) && { reason: text }),
        on,
      }
  }
}
