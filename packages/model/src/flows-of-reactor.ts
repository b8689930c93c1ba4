import { answersOf } from './answers-of.ts'
import { elementOf } from './element-of.ts'
import type { ElementId, Policy, Process, Send, System } from './elements.ts'
import type { Expression } from './expression.ts'
import type { FieldFlow } from './field-flow.ts'
import { fieldNamed } from './field-named.ts'
import { type FieldScene, fieldsRead } from './field-scene.ts'
import { flowsOfDefaults } from './flows-of-aggregate.ts'
import { flowsOfOrigins } from './flows-of-origins.ts'
import { flowsOfUse } from './flows-of-use.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { FieldOrigin } from './origin.ts'
import { originsOfAnswer } from './origins-of-answer.ts'
import { originsOfProcessState } from './origins-of-process-state.ts'
import { sceneOfPolicy, sceneOfProcess } from './scene-of-sending.ts'
import { targetOf } from './target-of.ts'

/** A system sees the events that it hears, and makes its answers of them. */
export function flowsOfSystem(index: ModelIndex, system: System): readonly FieldFlow[] {
  const seen = system.reactions.flatMap(({ event }) => {
    const heard = targetOf(index, event, 'event', 'publication')
    const fields = heard
      ? messageFields(index, heard).map(({ name }) => ({ element: heard.id, field: name }))
      : []
    return flowsOfUse(fields, { kind: 'seen', by: system.id })
  })
  const answered = answersOf(index, system).flatMap(({ event, trigger, reaction, answer }) => {
    const aggregate = elementOf(index, event.aggregate, 'aggregate')
    const scene: FieldScene = {
      ...(trigger && { message: { id: trigger.id, fields: messageFields(index, trigger) } }),
      ...(aggregate && { state: { id: aggregate.id, fields: aggregate.state } }),
    }
    const to = { element: event.id, by: system.id, on: trigger?.id }
    return flowsOfOrigins(scene, originsOfAnswer(index, reaction, answer), to)
  })
  return [...seen, ...answered]
}

/** What a policy decides by. Its arguments are told with the commands that they are for. */
export function flowsOfPolicy(index: ModelIndex, policy: Policy): readonly FieldFlow[] {
  const { scene, by } = sceneOfPolicy(index, policy)
  const guards = [policy.trigger?.kind === 'event' ? policy.trigger.guard : undefined, policy.forEach?.guard]
  return [
    ...guards.flatMap((guard) => flowsOfCondition({ scene, by }, guard)),
    ...flowsOfDelays({ scene, by }, policy.sends),
  ]
}

/** What a process remembers and decides by. Its arguments are told with the commands that they are for. */
export function flowsOfProcess(index: ModelIndex, process: Process): readonly FieldFlow[] {
  const steps = process.steps.flatMap((step) => {
    const { scene, by, on } = sceneOfProcess(index, process, step.event)
    return [
      ...flowsOfOrigins(scene, originsOfProcessState(index, process, step), { element: process.id, by, on }),
      ...flowsOfCondition({ scene, by }, step.guard),
      ...flowsOfDelays({ scene, by }, step.sends),
    ]
  })
  const waiting = flowsOfDelays(sceneOfProcess(index, process), process.timeout?.sends ?? [])
  return [...flowsOfDefaults(process, process.state), ...steps, ...flowsOfEnds(index, process), ...waiting]
}

/** An event that ends a process finds the instance by its key, like any other. */
function flowsOfEnds(index: ModelIndex, { id, key, ends }: Process): readonly FieldFlow[] {
  return ends.flatMap((reference) => {
    const event = targetOf(index, reference, 'event', 'publication')
    const fields = event ? messageFields(index, event) : []
    const field = key && fieldNamed(fields, key.name)
    if (!event || !field) return []
    const origins: readonly FieldOrigin[] = [{ field: key, origin: { kind: 'event field', field } }]
    return flowsOfOrigins({ message: { id: event.id, fields } }, origins, {
      element: id,
      by: id,
      on: event.id,
    })
  })
}

interface Judge {
  readonly scene: FieldScene
  readonly by: ElementId
}

function flowsOfCondition({ scene, by }: Judge, condition: Expression | undefined): readonly FieldFlow[] {
  return condition ? flowsOfUse(fieldsRead(scene, condition), { kind: 'condition', by }) : []
}

function flowsOfDelays({ scene, by }: Judge, sends: readonly Send[]): readonly FieldFlow[] {
  return sends.flatMap(({ after }) =>
    after ? flowsOfUse(fieldsRead(scene, after), { kind: 'delay', by }) : [],
  )
}
