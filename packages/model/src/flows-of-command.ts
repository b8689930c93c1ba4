import { elementOf } from './element-of.ts'
import type { Command, ElementId } from './elements.ts'
import type { FieldFlow } from './field-flow.ts'
import { type FieldScene, fieldsRead } from './field-scene.ts'
import { flowsOfOrigins } from './flows-of-origins.ts'
import { flowsOfUse } from './flows-of-use.ts'
import { type Issuer, issuersOf } from './issuers-of.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import { originsOfArguments } from './origins-of-arguments.ts'
import { originsOfOutcome } from './origins-of-outcome.ts'
import { outcomesOf } from './outcomes-of.ts'
import { sceneOfSending } from './scene-of-sending.ts'

/** A command's arguments, from everyone who issues it, and what it makes of them. */
export function flowsOfCommand(index: ModelIndex, command: Command): readonly FieldFlow[] {
  const scene = sceneOf(index, command)
  return [
    ...issuersOf(index, command).flatMap((issuer) => flowsOfIssuer(index, command, issuer)),
    ...flowsOfInstance(index, command, scene),
    ...flowsOfConditions(command, scene),
    ...outcomesOf(index, command).flatMap(({ event, outcome }) =>
      flowsOfOrigins(scene, originsOfOutcome(index, command, outcome), { element: event.id, by: command.id }),
    ),
  ]
}

function sceneOf(index: ModelIndex, command: Command): FieldScene {
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  return {
    message: { id: command.id, fields: messageFields(index, command) },
    lets: command.clauses.filter((clause) => clause.kind === 'let'),
    ...(aggregate && { state: { id: aggregate.id, fields: aggregate.state } }),
  }
}

function flowsOfIssuer(index: ModelIndex, command: Command, issuer: Issuer): readonly FieldFlow[] {
  switch (issuer.kind) {
    case 'actor':
      return givenBy(index, command, issuer.actor.id)
    case 'screen':
      return givenBy(index, command, issuer.screen.id)
    case 'system':
      return givenBy(index, command, issuer.system.id)
    case 'policy':
    case 'process':
    case 'timeout': {
      const { scene, by, on } = sceneOfSending(index, issuer)
      return flowsOfOrigins(scene, originsOfArguments(index, issuer), { element: command.id, by, on })
    }
  }
}

function givenBy(index: ModelIndex, command: Command, by: ElementId): readonly FieldFlow[] {
  return messageFields(index, command).map(({ name }) => ({
    to: { element: command.id, field: name },
    source: { origin: { kind: 'given' }, reads: [], by },
  }))
}

/** The key of a command says which instance it is for. */
function flowsOfInstance(index: ModelIndex, command: Command, scene: FieldScene): readonly FieldFlow[] {
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  if (!aggregate?.key) return []
  const origin = { kind: 'command field' as const, field: aggregate.key }
  return flowsOfOrigins(scene, [{ field: aggregate.key, origin }], { element: aggregate.id, by: command.id })
}

function flowsOfConditions(command: Command, scene: FieldScene): readonly FieldFlow[] {
  return command.clauses.flatMap((clause) => {
    const condition =
      clause.kind === 'requires' ? clause.condition : clause.kind === 'arrow' ? clause.guard : undefined
    return condition ? flowsOfUse(fieldsRead(scene, condition), { kind: 'condition', by: command.id }) : []
  })
}
