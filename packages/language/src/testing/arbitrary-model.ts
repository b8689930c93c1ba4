import type { Context, Element, Model, Type } from '@landfall/model'
import fc from 'fast-check'
import { EMPTY_SCOPE } from '../scope.ts'
import { type Draw, drawFrom, several } from './draw.ts'
import { drawBorders, drawNote } from './draw-border.ts'
import { declareAggregate, declareTypes, drawFields } from './draw-declarations.ts'
import { drawExpression } from './draw-expression.ts'
import { drawCommand, drawEvent, typesOf } from './draw-message.ts'
import { declareView, drawFolds, drawPolicy, drawProcess, drawSystem, type Stage } from './draw-reaction.ts'
import { drawPromise, drawScenario } from './draw-scenario.ts'
import { DESCRIPTIONS, TEXTS } from './sample-words.ts'
import {
  type AggregatePlan,
  drawHome,
  emptyWorld,
  freshName,
  type Message,
  mentionOf,
  named,
  type World,
} from './world.ts'

/**
 * Models in which everything is resolved and typed as `readStorm` would have it: what `printModel` writes of one is
 * read back as the same model, but for places, and without an error. Made of awkward names and texts.
 */
export function arbitraryModel(): fc.Arbitrary<Model> {
  // Choices rather than parts, so that whatever depends on an earlier choice always fits it.
  return fc
    .array(fc.nat(0xffff), { maxLength: 3000, size: 'max' })
    .map((choices) => drawModel(drawFrom(choices)))
}

function drawModel(draw: Draw): Model {
  const world = emptyWorld(draw)
  const contexts = several(draw, 3, () =>
    named(world, { kind: 'context', name: freshName(world, ['Sales', 'Größe', 'State', 'View']) }),
  )
  world.contexts.push(...contexts.map(({ name }) => name))
  declareTypes(world)
  const actors = several(draw, 2, () => named(world, { kind: 'actor', context: drawHome(world) }))
  const aggregates = several(draw, 3, () => declareAggregate(world))
  const loose = several(
    draw,
    2,
    (): Message => ({
      ...named(world, { kind: 'event', context: drawHome(world) }),
      fields: drawFields(world, 3),
    }),
  )
  const events = [...aggregates.flatMap((plan) => plan.events), ...loose]
  const people = actors.map((actor) => mentionOf(world, actor))
  const views = several(draw, 2, () => declareView(world, people))
  const stage: Stage = {
    events,
    commands: aggregates.flatMap((plan) => plan.commands),
    views,
    actors: people,
  }
  return {
    ...(draw.chance(50) && {
      domain: draw.pick(TEXTS),
      ...(draw.chance(50) && { description: draw.pick(DESCRIPTIONS) }),
    }),
    elements: arranged(world, contexts, [
      ...[...actors, ...world.enums, ...world.values, ...world.functions].map((element) => [element]),
      ...aggregates.map((plan) => drawAggregate(world, plan, stage)),
      ...loose.map((plan) => [drawEvent(world, plan)]),
      ...views.map((view) => [{ ...view, folds: drawFolds(world, view, events) }]),
      ...[...drawReactions(world, stage), ...drawBorders(world, stage, contexts)].map((element) => [element]),
    ]),
  }
}

const BOOL: Type = { kind: 'basic', name: 'Bool' }

/** An aggregate with its commands and events in some order, and now and then a note between them. */
function drawAggregate(world: World, { element, events, commands }: AggregatePlan, stage: Stage): Element[] {
  const { draw } = world
  const { key, state } = element
  const scope = { ...EMPTY_SCOPE, message: typesOf(key ? [key] : []), state: typesOf(state) }
  const members = [
    ...commands.map((plan): Element => drawCommand(world, plan, { events, actors: stage.actors })),
    ...events.map((plan): Element => drawEvent(world, plan)),
  ]
  if (draw.chance(20)) members.unshift(drawNote(world, stage, element.context))
  if (draw.chance(30)) members.reverse()
  return [{ ...element, invariants: several(draw, 2, () => drawExpression(world, scope, BOOL)) }, ...members]
}

function drawReactions(world: World, stage: Stage): Element[] {
  const { draw } = world
  const systems = several(draw, 2, () => drawSystem(world, stage))
  return [
    ...systems,
    ...several(draw, 3, () => drawPolicy(world, stage)),
    ...several(draw, 2, () => drawProcess(world, stage)),
    ...several(draw, 2, () => drawPromise(world, stage)),
    ...several(draw, 2, () => drawScenario(world, stage, systems)),
  ]
}

/** Puts what belongs together in the order of a text: each context before what stands in it, the rest around them. */
function arranged(
  { draw }: World,
  contexts: readonly Context[],
  groups: readonly (readonly Element[])[],
): Element[] {
  const outside = groups.filter(([first]) => first?.context === undefined)
  const before = outside.filter(() => draw.chance(50))
  const after = outside.filter((group) => !before.includes(group))
  const framed = contexts.flatMap((context) => {
    const members = groups.filter(([first]) => first?.context === context.name)
    if (!draw.chance(10)) return [context, ...members.flat()]
    // A context may be written in several pieces; what it was once is said in one of them.
    return [context, ...members.slice(0, 1).flat(), { ...context, was: [] }, ...members.slice(1).flat()]
  })
  return [...before.flat(), ...framed, ...after.flat()]
}
