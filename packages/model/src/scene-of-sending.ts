import type { ElementId, Event, Policy, Process, Publication, Reference } from './elements.ts'
import type { FieldScene } from './field-scene.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import { rowFields } from './row-fields.ts'
import type { Sending } from './sending.ts'
import { targetOf } from './target-of.ts'

/** What a policy or process has before it when it sends, who it is, and what it reacts to. */
export interface SendingScene {
  readonly scene: FieldScene
  readonly by: ElementId
  readonly on?: ElementId
}

export function sceneOfSending(index: ModelIndex, sending: Sending): SendingScene {
  switch (sending.kind) {
    case 'policy':
      return sceneOfPolicy(index, sending.policy)
    case 'process':
      return sceneOfProcess(index, sending.process, sending.step.event)
    case 'timeout':
      return sceneOfProcess(index, sending.process)
  }
}

export function sceneOfPolicy(index: ModelIndex, { id, trigger, forEach }: Policy): SendingScene {
  const event = targetOf(index, trigger?.kind === 'event' ? trigger.event : undefined, 'event', 'publication')
  const view = targetOf(index, forEach?.view, 'view')
  const on = event ?? view
  const scene: FieldScene = {
    ...(event && { message: messageOwner(index, event) }),
    ...(view && { row: { id: view.id, fields: rowFields(view) } }),
  }
  return { scene, by: id, ...(on && { on: on.id }) }
}

export function sceneOfProcess(index: ModelIndex, { id, key, state }: Process, on?: Reference): SendingScene {
  const event = targetOf(index, on, 'event', 'publication')
  const scene: FieldScene = {
    state: { id, fields: state },
    ...(event && { message: messageOwner(index, event) }),
    ...(key && { key: { id, fields: [key] } }),
  }
  return { scene, by: id, ...(event && { on: event.id }) }
}

function messageOwner(index: ModelIndex, event: Event | Publication): NonNullable<FieldScene['message']> {
  return { id: event.id, fields: messageFields(index, event) }
}
