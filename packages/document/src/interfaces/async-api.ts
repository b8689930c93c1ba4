import {
  answersOf,
  contextsOf,
  type Event,
  elementsOf,
  type ModelIndex,
  type Publication,
  qualifiedName,
  reactionsTo,
  type System,
  type View,
} from '@landfall/model'
import { changeKey, changeMessage } from './async-api-change.ts'
import { eventMessage, messageKey } from './async-api-message.ts'
import { CLOUD_EVENT } from './cloud-event.ts'
import { componentName } from './component-name.ts'
import { eventSchema, heading, rowSchema, schemaKey, typeSchemas } from './components.ts'
import type { InterfaceOptions } from './interface-options.ts'
import { interfacePath } from './interface-path.ts'
import type { JsonObject } from './json-object.ts'

type Told = Event | Publication

/**
 * AsyncAPI 3.0 of a storm: the events of each context as a channel, the changes of each view, and for each outside
 * system what it is told and what it may answer. Complete and the same to the byte for the same model.
 */
export function asyncApi(index: ModelIndex, { version }: InterfaceOptions): JsonObject {
  const told: readonly Told[] = [...elementsOf(index, 'event'), ...elementsOf(index, 'publication')]
  const views = elementsOf(index, 'view').filter(({ key }) => key !== undefined)
  const channels = [...contextChannels(index, told), ...views.map(viewChannel), ...systemChannels(index)]
  return {
    asyncapi: '3.0.0',
    info: {
      title: index.model.domain ?? 'A storm',
      version,
      description:
        'What happens, as CloudEvents. Made from the event storm. A channel with an address is read by HTTP as `text/event-stream`: from now on, behind a position with `?after=`, or where one was with `Last-Event-ID`.',
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries(channels.map(({ key, channel }) => [key, channel])),
    operations: Object.fromEntries(channels.flatMap(({ operations }) => operations)),
    components: {
      messages: Object.fromEntries([
        ...told.map((event) => [messageKey(event), eventMessage(event)] as const),
        ...views.map((view) => [changeKey(view), changeMessage(view)] as const),
      ]),
      schemas: Object.fromEntries([
        ['CloudEvent', CLOUD_EVENT],
        ...told.map((event) => [schemaKey('event', event), eventSchema(index, event)] as const),
        ...views.map((view) => [schemaKey('row', view), rowSchema(index, view)] as const),
        ...typeSchemas(index),
      ]),
    },
  }
}

interface Channel {
  readonly key: string
  readonly channel: JsonObject
  readonly operations: readonly (readonly [key: string, operation: JsonObject])[]
}

/** One stream for each context, and one for what stands in none. */
function contextChannels(index: ModelIndex, told: readonly Told[]): readonly Channel[] {
  const contexts = [undefined, ...contextsOf(index).map(({ name }) => name)]
  return contexts.flatMap((context): Channel[] => {
    const own = told.filter((event) => event.context === context)
    if (own.length === 0) return []
    const key = context === undefined ? 'events' : `${componentName(context)}.events`
    const address = context === undefined ? '/events' : `/contexts/${encodeURIComponent(context)}/events`
    const publish = {
      action: 'send',
      channel: reference('channels', key),
      title: context === undefined ? 'What happens' : `What happens in ${context}`,
    }
    return [
      {
        key,
        channel: channelOf(address, context === undefined ? 'Events' : `Events of ${context}`, own),
        operations: [[`${key}.send`, publish]],
      },
    ]
  })
}

function channelOf(address: string | null, title: string, messages: readonly Told[]): JsonObject {
  return {
    address,
    title,
    messages: Object.fromEntries(
      messages.map((event) => [messageKey(event), reference('components/messages', messageKey(event))]),
    ),
  }
}

/** The changes of a view, on the path on which it is asked, as `text/event-stream`. */
function viewChannel(view: View): Channel {
  const key = `view.${componentName(qualifiedName(view))}`
  const title = `Changes of ${heading(view).title}`
  return {
    key,
    channel: {
      address: interfacePath('views', view),
      title,
      messages: { [changeKey(view)]: reference('components/messages', changeKey(view)) },
    },
    operations: [[`${key}.send`, { action: 'send', channel: reference('channels', key), title }]],
  }
}

/** What a system is told and what it answers; systems that hear nothing have no channel. */
function systemChannels(index: ModelIndex): readonly Channel[] {
  return elementsOf(index, 'system').flatMap((system) => {
    const heard = heardBy(index, system)
    return heard.length === 0 ? [] : exchangeWith(index, system, heard)
  })
}

function heardBy(index: ModelIndex, system: System): readonly Told[] {
  const told: readonly Told[] = [...elementsOf(index, 'event'), ...elementsOf(index, 'publication')]
  const ids = new Set(system.reactions.flatMap(({ event }) => event.target ?? []))
  return told.filter(
    (event) =>
      ids.has(event.id) &&
      reactionsTo(index, event).some(
        (reaction) => reaction.kind === 'system' && reaction.system.id === system.id,
      ),
  )
}

/** AsyncAPI has one reply per operation, so each event that is answered is an operation of its own. */
function exchangeWith(index: ModelIndex, system: System, heard: readonly Told[]): readonly Channel[] {
  const { title } = heading(system)
  const key = `system.${componentName(qualifiedName(system))}`
  const answers = answersOf(index, system)
  const asked: Channel = {
    key,
    channel: channelOf(null, `What ${title} is told`, heard),
    operations: heard.map((event) => {
      const replies = answers.filter(({ trigger }) => trigger?.id === event.id).map((answer) => answer.event)
      return [
        `${key}.${messageKey(event)}`,
        {
          action: 'send',
          channel: reference('channels', key),
          messages: [reference(`channels/${key}/messages`, messageKey(event))],
          ...(replies.length > 0 && {
            reply: {
              channel: reference('channels', `${key}.answers`),
              messages: [...new Set(replies.map(messageKey))].map((name) =>
                reference(`channels/${key}.answers/messages`, name),
              ),
            },
          }),
        },
      ]
    }),
  }
  if (answers.length === 0) return [asked]
  const events = [...new Map(answers.map(({ event }) => [event.id, event])).values()]
  const answered: Channel = {
    key: `${key}.answers`,
    channel: channelOf(null, `What ${title} answers`, events),
    operations: [],
  }
  return [asked, answered]
}

function reference(folder: string, name: string): JsonObject {
  return { $ref: `#/${folder}/${name}` }
}
