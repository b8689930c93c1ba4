/**
 * What a `landfall.config.ts` exports as its default: how outside systems are asked when a storm runs.
 *
 * This file is published as declarations, and so it imports nothing.
 */
export interface Config {
  /** By the names of systems, such as `PaymentGateway` or `Billing.PaymentGateway`. */
  readonly systems?: Readonly<Record<string, SystemConfig>>
  /** Views that may lag behind a little, so that commands wait for less. */
  readonly views?: Readonly<Record<string, 'asynchronous'>>
}

export type SystemConfig = AskSystem | FunctionConfig | EndpointConfig | SimulationConfig

/**
 * Tells a system of an event, and brings its answer. What it throws means that the attempt failed, and it is made again
 * later under the same key, so whatever it does has to be done once for each key.
 */
export type AskSystem = (event: ToldEvent, question: Question) => Promise<Said> | Said

/** An event, with values in the form in which they travel: as in `asyncapi.json`. */
export interface ToldEvent {
  /** Such as `Billing.PaymentAttempted`. */
  readonly type: string
  readonly eventId: string
  /** When it was recorded, such as `2026-11-21T06:00:00.000Z`. */
  readonly at: string
  // biome-ignore lint/suspicious/noExplicitAny: what is in them depends on the storm, and the code that reads it knows.
  readonly fields: Readonly<Record<string, any>>
}

export interface Question {
  /** The same for every attempt at one question. */
  readonly idempotencyKey: string
  /** 1 for the first attempt. */
  readonly attempt: number
  /** Ends when the time limit is over, or the service is stopped. */
  readonly signal: AbortSignal
}

/** What a system says: an answer, that it comes later by another way, or nothing if it is only told. */
export type Said =
  | { readonly answer: string; readonly fields?: Readonly<Record<string, unknown>> }
  | { readonly later: true }
  | undefined
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that is only told something returns nothing.
  | void

/** Lengths of time are written as in storms: `5s`, `90 minutes`, `2d`. */
export interface FunctionConfig {
  readonly ask: AskSystem
  /** For one attempt, up to `5m`; `30s` by default. */
  readonly timeLimit?: string
  /** At one question, 1 to 100; 10 by default. Behind the last it is parked. */
  readonly attempts?: number
}

/** A system that is told by HTTP: a CloudEvent is posted, signed as in standardwebhooks.com. */
export interface EndpointConfig {
  /** `https`, unless it is on this machine. */
  readonly url: string
  /** `whsec_` and 24 to 64 bytes in base64. Without it nothing is signed. */
  readonly secret?: string | undefined
  /** For one attempt, up to `5m`; `30s` by default. */
  readonly timeLimit?: string
  /** At one question, 1 to 100; 10 by default. Behind the last it is parked. */
  readonly attempts?: number
}

/** A system that is not asked: its answers are made up, the same ones for the same event. */
export interface SimulationConfig {
  /** `true`: all its answers equally often. */
  readonly simulate: true | readonly SimulatedAnswer[]
  /** How long it takes to answer, such as `2s`; at once by default. */
  readonly after?: string
}

export interface SimulatedAnswer {
  /** Name of an event, such as `PaymentFailed`. */
  readonly answer: string
  /** How often, compared with the others: a whole number, 1 by default. */
  readonly share?: number
  /** What is left out and has to be there is made up. */
  readonly fields?: Readonly<Record<string, unknown>>
}
