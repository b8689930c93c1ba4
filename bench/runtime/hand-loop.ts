import { type Contender, DEPOSIT_AMOUNT, HOP_COUNT } from './contender.ts'
import { openEventTable, settingsOf } from './event-table.ts'

interface Waiting {
  readonly key: string
  readonly commandId: string
  readonly done: (balance: number) => void
}

interface Loop {
  /** Resolves once everything that the command leads to is durable; with the last balance or count. */
  send(key: string): Promise<number>
  readonly eventCount: number
  close(): void
}

/** What a command leads to: the events of it, one for each stream, in their order. */
interface Step {
  stream(key: string): string
  event(key: string, before: number): object
  after(before: number): number
}

const DEPOSIT: Step = {
  stream: (key) => key,
  event: (key, before) => ({
    type: 'Deposited',
    key,
    amount: DEPOSIT_AMOUNT,
    balance: before + DEPOSIT_AMOUNT,
  }),
  after: (before) => before + DEPOSIT_AMOUNT,
}

const HOPS: readonly Step[] = Array.from({ length: HOP_COUNT + 1 }, (_, hop) => ({
  stream: (key: string) => `hop${hop}-${key}`,
  event: (key: string, before: number) => ({ type: `Advanced${hop}`, key, count: before + 1 }),
  after: (before: number) => before + 1,
}))

/**
 * The practical limit: a loop by hand on `node:sqlite` with group commit and states in memory, and nothing else. As
 * durable as our store.
 */
export const contender: Contender = {
  settings: async (path) => settingsOf(openEventTable(path)),
  async accounts(path) {
    const loop = handLoop(path, [DEPOSIT])
    return { deposit: (key) => loop.send(key), close: async () => loop.close() }
  },
  async chains(path) {
    const loop = handLoop(path, HOPS)
    return {
      start: (key) => loop.send(key),
      quiet: async () => {},
      eventCount: async () => loop.eventCount,
      close: async () => loop.close(),
    }
  },
  balances: 'the raw limit stands for it',
  fill: 'the raw limit stands for it',
}

function handLoop(path: string, steps: readonly Step[]): Loop {
  const database = openEventTable(path)
  const insert = database.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)')
  const states = new Map<string, { version: number; value: number }>()
  let waiting: Waiting[] = []
  let position = 0
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve))
      const batch = waiting
      waiting = []
      database.exec('BEGIN IMMEDIATE')
      const values = batch.map(recordAll)
      database.exec('COMMIT')
      for (const [at, { done }] of batch.entries()) done(values[at] ?? 0)
    }
    isRunning = false
  }

  function recordAll({ key, commandId }: Waiting): number {
    let value = 0
    let cause = commandId
    for (const step of steps) {
      value = record(step, { key, cause })
      cause = `event-${position}`
    }
    return value
  }

  function record(step: Step, { key, cause }: { readonly key: string; readonly cause: string }): number {
    const stream = step.stream(key)
    const state = states.get(stream) ?? { version: 0, value: 0 }
    states.set(stream, state)
    const event = step.event(key, state.value)
    state.version += 1
    state.value = step.after(state.value)
    position += 1
    insert.run(position, stream, state.version, cause, Date.now(), JSON.stringify(event))
    return state.value
  }

  return {
    send(key) {
      return new Promise((done) => {
        waiting.push({ key, commandId: crypto.randomUUID(), done })
        if (!isRunning) void run()
      })
    },
    get eventCount() {
      return position
    },
    close: () => database.close(),
  }
}
