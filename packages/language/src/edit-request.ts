import type { ElementId, ElementKind, Marker, Place } from '@landfall/model'

/** An element: by its id (of several with one id, the first), or by its place, as the model has it. */
export type ElementAddress = ElementId | Place

/**
 * Where something is to stand: next to another element, or at its kind's place in a context or aggregate, or
 * directly in a file. Without a `file` it is the one where its neighbours are.
 */
export interface Destination {
  readonly in?: ElementAddress
  readonly before?: ElementAddress
  readonly after?: ElementAddress
  readonly file?: string
}

/** Kinds that `add` makes of a name alone. */
export type AddedKind = Exclude<
  ElementKind,
  | 'hotspot'
  | 'opportunity'
  | 'promise'
  | 'scenario'
  | 'function'
  | 'subscription'
  | 'reading'
  | 'relation'
  | 'ignore'
>

export type NewElement =
  | {
      readonly kind: AddedKind
      readonly name: string
      readonly label?: string
      readonly description?: string
    }
  /** `text` is the question, or what the opportunity says. */
  | {
      readonly kind: 'hotspot' | 'opportunity'
      readonly text: string
      readonly on?: readonly ElementAddress[]
    }
  | { readonly kind: 'promise' | 'scenario'; readonly title: string }

/** Fields of which an element has two sorts: `fields` are those of a message or row, or of a state. */
export type FieldPart = 'fields' | 'key'

/** The fields of an element; of a system those that it supplies with the event `answer`. */
export interface FieldsAddress {
  readonly of: ElementAddress
  readonly part?: FieldPart
  readonly answer?: ElementAddress
}

/** Type and default are storm text, such as `[Money]?` and `active`. */
export interface FieldText {
  readonly name: string
  readonly type: string
  readonly markers?: readonly Marker[]
  readonly default?: string
}

/** One small change to a storm. Names are phrases as a person types them: `Order placed` becomes `OrderPlaced`. */
export type StormEdit =
  | ({ readonly kind: 'add'; readonly element: NewElement } & Destination)
  /** `keepHistory` adds `was "Old"`; without a word about it, an event keeps its history and others do not. */
  | {
      readonly kind: 'rename'
      readonly element: ElementAddress
      readonly name: string
      readonly keepHistory?: boolean
    }
  /**
   * Of a frame: its contents go too, or stay and move one level out (then its key, state and `always`, or what it
   * subscribes, reads and publishes, go with it). Mentions in lists may be taken out; any other stays as a finding.
   */
  | {
      readonly kind: 'remove'
      readonly element: ElementAddress
      readonly contents?: 'remove' | 'keep'
      readonly references?: 'remove' | 'leave'
    }
  | ({ readonly kind: 'move'; readonly element: ElementAddress } & Destination)
  | ConnectEdit
  | ({ readonly kind: 'disconnect' } & Ends)
  | ({ readonly kind: 'add field'; readonly field: FieldText; readonly before?: string } & FieldsAddress)
  /** What is absent stays; an empty list of markers and an empty default take away what is there. */
  | ({ readonly kind: 'set field'; readonly name: string } & Partial<Omit<FieldText, 'name'>> & FieldsAddress)
  | ({ readonly kind: 'remove field'; readonly name: string } & FieldsAddress)
  | ({ readonly kind: 'rename field'; readonly name: string; readonly to: string } & Omit<
      FieldsAddress,
      'answer'
    >)
  | TextChange

interface Ends {
  readonly from: ElementAddress
  readonly to: ElementAddress
}

/** An arrow drawn on the wall. */
export type ConnectEdit = {
  readonly kind: 'connect'
  /** Command to event, where it records something already: `all` of them happen (the default), or `one` of them. */
  readonly choice?: 'all' | 'one'
  /** System to event, process to command: the event that it answers or follows; without one the last that it hears. */
  readonly answering?: ElementAddress
  /** Context to context, such as `open host`. */
  readonly patterns?: readonly string[]
} & Ends

/** A change to what a sticky says; an absent text takes it away. */
export type TextChange =
  | { readonly kind: 'set label'; readonly element: ElementAddress; readonly text?: string }
  | { readonly kind: 'set description'; readonly element: ElementAddress; readonly text?: string }
  /** The question of a hot spot, the text of an opportunity, the title of a promise or scenario. */
  | { readonly kind: 'set text'; readonly element: ElementAddress; readonly text: string }
  /** Closes a hot spot, with or (empty) without an answer, or opens it again. */
  | { readonly kind: 'set answer'; readonly element: ElementAddress; readonly text?: string }
  /**
   * The condition of an arrow of a command, a fold of a view, a step of a process, or of what a policy begins with
   * or goes through. `on` is the event or view of that clause; without it the first one is meant.
   */
  | {
      readonly kind: 'set guard'
      readonly element: ElementAddress
      readonly on?: ElementAddress
      readonly text?: string
    }
  /** How long a policy or process waits before it sends a `command`; without one the first is meant. */
  | {
      readonly kind: 'set delay'
      readonly element: ElementAddress
      readonly command?: ElementAddress
      readonly text?: string
    }
  | { readonly kind: 'set pivotal'; readonly element: ElementAddress; readonly pivotal: boolean }
