import {
  type Decider,
  type Definitions,
  type EpochMs,
  fail,
  ok,
  type Policy,
  type Process,
  type Projection,
  type Publication,
  type Result,
  type ScheduledPolicy,
  type System,
} from '@landfall/kernel'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Commands entered by which something is written into a ledger say what it was for. */
export interface MarketCommand {
  readonly type: 'Note' | 'Ask' | 'Reply' | 'Close' | 'Flood' | 'Enter' | 'EnterFirst'
  readonly id: string
  readonly n: number
  readonly of?: string
}

interface MarketEvent {
  readonly type: 'Noted' | 'Asked' | 'Replied' | 'Closed' | 'Flooded' | 'Entered' | 'Announced'
  readonly id: string
  readonly n: number
  readonly of?: string
}

/** What is wrong with the definitions for a while, as it happens to definitions. */
export interface Defects {
  /** False: some commands and reactions throw. */
  readonly isMended: boolean
}

type Decided = Result<readonly MarketEvent[], { readonly code: string }>

interface Account {
  readonly status: 'none' | 'open' | 'closed'
  readonly noteCount: number
}

/** Notes that throw, refuse, are no news or many, by their number and by what was noted before. */
function account(defects: Defects): Decider<MarketCommand, Account, MarketEvent> {
  return {
    aggregate: 'Account',
    commands: ['Note', 'Ask', 'Reply', 'Close', 'Flood'],
    events: ['Noted', 'Asked', 'Replied', 'Closed', 'Flooded'],
    initialState: { status: 'none', noteCount: 0 },
    keyOf: ({ id }) => id,
    decide({ type, id, n, of = '' }, { status, noteCount }): Decided {
      if (type === 'Reply') return ok([{ type: 'Replied', id, n, of }])
      if (status === 'closed') return fail({ code: 'CLOSED' })
      switch (type) {
        case 'Note':
          if (n % 29 === 0 && !defects.isMended) throw new Error('this note cannot be worked out')
          if (n % 31 === 0) return fail({ code: 'NEVER' })
          if (n % 23 === 0) return ok([])
          if (n % 5 === 0 && noteCount % 3 === 2) return fail({ code: 'NOT NOW' })
          return ok(Array.from({ length: n % 17 === 0 ? 3 : 1 }, (_, nth) => noted(id, n + nth)))
        case 'Ask':
          return ok([{ type: 'Asked', id, n }])
        case 'Flood':
          return ok([{ type: 'Flooded', id, n }])
        case 'Close':
          return ok([{ type: 'Closed', id, n }])
        default:
          return fail({ code: 'NEVER' })
      }
    },
    evolve(state, { type }) {
      const noteCount = state.noteCount + (type === 'Noted' ? 1 : 0)
      return { status: type === 'Closed' || state.status === 'closed' ? 'closed' : 'open', noteCount }
    },
    definition: 'account 1',
  }
}

function noted(id: string, n: number): MarketEvent {
  return { type: 'Noted', id, n }
}

/** Takes all that is entered; `EnterFirst` only as the first. */
const ledger: Decider<MarketCommand, number, MarketEvent> = {
  aggregate: 'Ledger',
  commands: ['Enter', 'EnterFirst'],
  events: ['Entered'],
  initialState: 0,
  keyOf: ({ id }) => id,
  decide({ type, id, n, of = '' }, entryCount): Decided {
    if (type === 'EnterFirst' && entryCount > 0) return fail({ code: 'NOT FIRST' })
    return ok([{ type: 'Entered', id, n, of }])
  },
  evolve: (entryCount) => entryCount + 1,
  definition: 'ledger 1',
}

type MarketPolicy = Policy<MarketEvent, MarketCommand>

function policies(defects: Defects): readonly MarketPolicy[] {
  return [
    {
      kind: 'policy',
      name: 'EnterNoted',
      on: ['Noted'],
      react: ({ event, eventId }) => [{ command: entry(`l${event.n % 7}`, event.n, eventId) }],
    },
    {
      kind: 'policy',
      name: 'EnterLater',
      on: ['Noted'],
      react: ({ event: { n }, eventId, at }) =>
        n % 3 === 0
          ? [{ command: entry('later', n, eventId), dueAt: at + (n % 11) * 6 * HOUR_MS }]
          : [{ command: { type: 'EnterFirst', id: `first ${n % 40}`, n, of: eventId } }],
    },
    {
      kind: 'policy',
      name: 'PassOn',
      on: ['Noted'],
      react: ({ event: { id, n } }) => (n % 13 === 0 ? [{ command: { type: 'Note', id, n: n + 1 } }] : []),
    },
    {
      kind: 'policy',
      name: 'Fragile',
      on: ['Noted'],
      react({ event: { n }, eventId }) {
        if (n % 19 !== 0) return []
        if (!defects.isMended) throw new Error('this cannot be reacted to')
        return [{ command: entry('fragile', n, eventId) }]
      },
    },
    {
      kind: 'policy',
      name: 'Soak',
      on: ['Flooded'],
      react: ({ event: { n }, eventId }) =>
        Array.from({ length: 1_100 }, () => ({ command: entry('flood', n, eventId) })),
    },
  ]
}

function entry(id: string, n: number, of: string): MarketCommand {
  return { type: 'Enter', id, n, of }
}

interface Heard {
  readonly count: number
  readonly lastAt: EpochMs
}

/** Counts what it hears of an account; after three days it has that entered, and once more two days later. */
const patience: Process<MarketEvent, MarketCommand, Heard> = {
  kind: 'process',
  name: 'Patience',
  on: ['Noted', 'Asked', 'Closed'],
  initialState: { count: 0, lastAt: 0 },
  keyOf: ({ event }) => event.id,
  react: ({ count }, { event, eventId, at }) => ({
    state: { count: count + 1, lastAt: at },
    reactions: (count + 1) % 5 === 0 ? [{ command: entry('heard', count + 1, eventId) }] : [],
    ended: event.type === 'Closed',
  }),
  timeoutAt: (startedAt) => startedAt + 3 * DAY_MS,
  timeout: ({ count, lastAt }, key) => ({
    state: { count: count + 1_000, lastAt },
    reactions: [
      { command: entry('timeouts', count, key) },
      { command: entry('timeouts', count, key), dueAt: lastAt + 5 * DAY_MS },
    ],
    ended: count % 2 === 0,
  }),
}

const bank: System<MarketEvent, unknown, MarketCommand> = {
  kind: 'system',
  name: 'Bank',
  on: ['Asked'],
  answers: true,
  answered({ event: { id }, eventId }, answer) {
    if (typeof answer !== 'number') throw new Error(`the bank says ${String(answer)}`)
    // A negative answer comes as a note of the account, which may refuse it.
    return answer < 0 ? { type: 'Note', id, n: -answer } : { type: 'Reply', id, n: answer, of: eventId }
  },
}

const post: System<MarketEvent, unknown, MarketCommand> = {
  kind: 'system',
  name: 'Post',
  on: ['Closed', 'Announced'],
  answers: false,
  answered: () => ({ type: 'Close', id: '', n: 0 }),
}

const announcements: Publication<MarketEvent> = {
  name: 'Announced',
  on: ['Closed'],
  publish: ({ event: { id, n } }) => ({ key: id, event: { type: 'Announced', id, n } as const }),
}

const accounts: Projection<MarketEvent, { readonly id: string; readonly noteCount: number }> = {
  name: 'Accounts',
  on: ['Noted', 'Closed', 'Replied'],
  keyOf: ({ event }) => event.id,
  project(row, { event: { type, id } }) {
    if (type === 'Closed') return { kind: 'remove' }
    if (type === 'Replied' && !row) return { kind: 'keep' }
    return { kind: 'put', row: { id, noteCount: (row?.noteCount ?? 0) + 1 } }
  },
  definition: 'accounts 1',
}

const entries: Projection<MarketEvent, { readonly id: string; readonly sum: number }> = {
  name: 'Entries',
  on: ['Entered'],
  keyOf: ({ event }) => event.id,
  project: (row, { event: { id, n } }) => ({ kind: 'put', row: { id, sum: (row?.sum ?? 0) + n } }),
  definition: 'entries 1',
}

const daily: ScheduledPolicy<MarketCommand> = {
  kind: 'scheduled policy',
  name: 'Daily',
  next: (after) => after + DAY_MS,
  react: ({ now, rows }) => {
    const rowCount = [...rows('Accounts')].length
    return [
      { command: entry('daily', rowCount, '') },
      { command: entry('daily', rowCount, ''), dueAt: now + 2.5 * DAY_MS },
    ]
  },
}

/** Definitions in which each reaction leaves an event, or can be seen to have been refused. */
export function market(defects: Defects): Definitions {
  return {
    deciders: [account(defects), ledger],
    reactors: [...policies(defects), patience, bank, post],
    schedules: [daily],
    projections: [accounts, entries],
    publications: [announcements],
  }
}
