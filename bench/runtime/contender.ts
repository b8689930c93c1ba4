/** What a measurement found: rates a second, milliseconds (`…Ms`), counts and megabytes (`…Mb`). */
export type Figures = Readonly<Record<string, number>>

/** Accounts that take deposits. */
export interface Accounts {
  /** Deposits 5, and resolves with the new balance once that is as durable as it gets. */
  deposit(key: string): Promise<number>
  close(): Promise<void>
}

/** Chains of five hops: a command records an event, a policy hears it and sends the next command, and so on. */
export interface Chains {
  /** Resolves once the first event is recorded. */
  start(key: string): Promise<unknown>
  /** Resolves once nothing is left to do. */
  quiet(): Promise<void>
  /** Events in the log. */
  eventCount(): Promise<number>
  close(): Promise<void>
}

/** A view with a row for each account: its balance, and how many deposits there were. */
export interface Balances {
  /** Folds the view anew from the whole log, while nobody writes. */
  rebuild(): Promise<void>
  /** The sum of all balances in the rows. */
  total(): Promise<number>
  close(): Promise<void>
}

/** Deposits that are put into a log in bulk, before something is measured on it. */
export interface Filling {
  readonly path: string
  readonly accountCount: number
  readonly eventCount: number
}

/** A system under measurement. In the place of what one cannot do stands why. */
export interface Contender {
  /** Of the database file at the path, as it is written with. */
  settings(path: string): Promise<string>
  readonly accounts: string | ((path: string) => Promise<Accounts>)
  readonly chains: string | ((path: string) => Promise<Chains>)
  readonly balances: string | ((path: string) => Promise<Balances>)
  readonly fill: string | ((filling: Filling) => Promise<void>)
}

export const DEPOSIT_AMOUNT = 5

/** Policies in a chain; its events are one more. */
export const HOP_COUNT = 5

/** The account of the nth deposit, when they go round. */
export function accountName(nth: number): string {
  return `account-${nth}`
}
