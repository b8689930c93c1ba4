import type {
  Arrow,
  Command,
  Event,
  Message,
  Outcome,
  Publication,
  Sending,
  System,
  SystemAnswer,
  SystemReaction,
  View,
} from '@landfall/model'

/** One way from a message to the next, without anybody waiting or deciding freely in between. */
export type Step =
  | {
      readonly kind: 'records'
      readonly from: Command
      readonly to: Event
      readonly arrow: Arrow
      readonly outcome: Outcome
    }
  | {
      readonly kind: 'answers'
      readonly from: Event | Publication
      readonly to: Event
      readonly system: System
      readonly reaction: SystemReaction
      readonly answer: SystemAnswer
    }
  | {
      readonly kind: 'sends'
      readonly from: Event | Publication
      readonly to: Command
      /** Of a policy, or of a step of a process; what is sent at a timeout has waited. */
      readonly sending: Exclude<Sending, { readonly kind: 'timeout' }>
    }
  /** `view` is there where it is made from a row. */
  | {
      readonly kind: 'publishes'
      readonly from: Event | Publication
      readonly to: Publication
      readonly view?: View
    }

/** The messages that steps lead between, by their ids. */
export type MessageId = Message['id']
