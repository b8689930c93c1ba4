import type { Aggregate, Context, Element, Model, Publication, Reference } from '@landfall/model'
import { RELATION_PATTERNS } from '@landfall/model'
import fc from 'fast-check'
import { EMPTY_SCOPE, type Scope } from '../scope.ts'
import { type Draw, drawFrom, several, someOf } from './draw.ts'
import { declareAggregate, declareTypes, drawFields } from './draw-declarations.ts'
import { drawExpression, drawOpenExpression } from './draw-expression.ts'
import { DURATIONS } from './draw-literal.ts'
import { drawCommand, drawEvent, typesOf } from './draw-message.ts'
import { declareView, drawFolds, drawPolicy, drawProcess, drawSystem, type Stage } from './draw-reaction.ts'
import { drawPromise, drawScenario } from './draw-scenario.ts'
import { FIELD_NAMES, TEXTS } from './sample-words.ts'
import { type AggregatePlan, drawHome, emptyWorld, fieldsSeen, freshName, type Message, mentionOf, named, nameless, NOWHERE, type World } from './world.ts'

/**
 * Models in which everything is resolved and typed as `readStorm` would have it: what `printModel` writes of one is
 * read back as the same model, but for places, and without an error. Made of awkward names and texts.
 */
export function arbitraryModel(): fc.Arbitrary<Model> {
  // Choices rather than parts, so that whatever depends on an earlier choice always fits it.
  return fc.array(fc.nat(0xffff), { maxLength: 3000, size: 'max' }).map((choices) => drawModel(drawFrom(choices)))
}

export function drawModel(draw: Draw): Model {
  const world = emptyWorld(draw)
  const contexts = several(draw, 3, () => named(world, { kind: 'context', name: freshName(world, ['Sales', 'Größe', 'State', 'View']) }))
  world.contexts.push(...contexts.map(({ name }) => name))
  declareTypes(world)
  const actors = several(draw, 2, () => named(world, { kind: 'actor', context: drawHome(world) }))
  const aggregates = several(draw, 3, () => declareAggregate(world))
  const loose = several(draw, 2, (): Message => ({ ...named(world, { kind: 'event', context: drawHome(world) }), fields: drawFields(world, 3) }))
  const events = [...aggregates.flatMap((plan) => plan.events), ...loose]
  const people = actors.map((actor) => mentionOf(world, actor))
  const views = several(draw, 2, () => declareView(world, people))
  const stage: Stage = { events, commands: aggregates.flatMap((plan) => plan.commands), views, actors: people }
  return {
    ...(draw.chance(50) && { domain: draw.pick(TEXTS) }),
    elements: arranged(world, contexts, [
      ...[...actors, ...world.enums, ...world.values, ...world.functions].map((element) => [element]),
      ...aggregates.map((plan) => drawAggregate(world, plan, stage)),
      ...loose.map((plan) => [drawEvent(world, plan)]),
      ...views.map((view) => [{ ...view, folds: drawFolds(world, view, events) }]),
      ...drawReactions(world, stage).map((element) => [element]),
      ...drawBorders(world, stage, contexts).map((element) => [element]),
    ]),
  }
}
