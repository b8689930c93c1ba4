import { countingIds, type Definitions, type Policy } from '@landfall/kernel'
import { describe, expect, it } from 'vitest'
import { open } from '../open-system.ts'
import type { RunningSystem } from '../running-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { SystemOptions } from '../system-options.ts'
import { shop } from '../testing/shop.ts'
import { virtualTime } from '../testing/virtual-time.ts'
import type { Story, StoryCommand, StoryEvent } from './story.ts'

const DAY_MS = 86_400_000

function started(options: Partial<SystemOptions> = {}): Promise<RunningSystem> {
  return open({
    definitions: shop,
    store: memoryStore({ logId: 'log' }),
    time: virtualTime(),
    ids: countingIds(),
    ...options,
  })
}

function place(system: RunningSystem, orderId: string, commandId: string) {
  return system.send({ type: 'PlaceOrder', ...{ orderId } }, { commandId })
}

/** A story in short: by whom, what, and below it what followed. */
function told(story: Story | undefined): unknown {
  return story?.begins.map(toldCommand)
}

function toldCommand({ issuedBy = 'somebody', type, dueAt, events, deadLetter }: StoryCommand): unknown {
  const words = [
    issuedBy,
    type,
    dueAt === undefined ? undefined : `at ${dueAt / DAY_MS} d`,
    deadLetter && 'parked',
  ]
  return [words.filter((word) => word !== undefined).join(' '), ...events.map(toldEvent)]
}

function toldEvent({ recorded, commands, published, questions, deadLetters }: StoryEvent): unknown {
  return [
    recorded.event.type,
    ...published.map((event) => ['published', toldEvent(event)]),
    ...commands.map(toldCommand),
    ...questions.map(({ system, attemptCount }) => `${system} is asked, ${attemptCount}`),
    ...deadLetters.map(({ work }) => `${work.kind} is parked`),
  ]
}

describe('a story', () => {
  it('[RUN-50] is told from what began it to what still waits', async () => {
    const system = await started()
    await place(system, '1', 'a')
    await place(system, '2', 'b')
    expect(told(await system.trace('log-1'))).toEqual([
      [
        'somebody',
        ['OrderPlaced', ['RemindAfterADay RemindCustomer at 1 d'], ['Patience at 3 d'], 'Bank is asked, 0'],
      ],
    ])
    expect(await system.trace('a')).toEqual(await system.trace('log-1'))
    expect(await system.trace('b')).not.toEqual(await system.trace('log-1'))
  })
  it('[RUN-50] tells what came of timers, timeouts and answers below what led to them', async () => {
    const time = virtualTime()
    const system = await started({ time })
    await place(system, '1', 'a')
    await place(system, '2', 'b')
    await time.moveTo(4 * DAY_MS, system.quiet)
    await system.answer({ system: 'Bank', eventId: 'log-2', answer: 'paid' })
    expect(told(await system.trace('a'))).toEqual([
      [
        'somebody',
        [
          'OrderPlaced',
          ['RemindAfterADay', ['OrderReminded']],
          ['Patience', ['OrderGivenUp']],
          'Bank is asked, 0',
        ],
      ],
    ])
    expect(told(await system.trace('b'))).toEqual([
      [
        'somebody',
        [
          'OrderPlaced',
          ['RemindAfterADay', ['OrderReminded']],
          ['Patience', ['OrderGivenUp']],
          ['Bank', ['OrderPaid']],
        ],
      ],
    ])
  })
  it('[RUN-51] is found by any event or command of it', async () => {
    const time = virtualTime()
    const system = await started({ time })
    await place(system, '1', 'a')
    const whole = await system.trace('a')
    for (const id of ['log-1', 'log-1/RemindAfterADay/0', 'log-1/Bank', 'Patience[1]/timeout'])
      expect(await system.trace(id)).toEqual(whole)
    await time.moveTo(4 * DAY_MS, system.quiet)
    const later = await system.trace('a')
    for (const id of ['log-2', 'log-3', 'Patience[1]/timeout/Patience/0'])
      expect(await system.trace(id)).toEqual(later)
  })
  it('[RUN-51] is not there for an id that nobody knows', async () => {
    const system = await started()
    await place(system, '1', 'a')
    for (const id of ['', 'x', 'log-2', 'log-0', 'log-1x', 'other-1', 'Patience[2]/timeout', 'x@7/x/0'])
      expect(await system.trace(id)).toBeUndefined()
  })
  it('[RUN-52] has the dead letters of its commands, events and systems', async () => {
    const system = await started({
      outside: { Bank: { ask: async () => Promise.reject(new Error('no')), attemptCountMax: 1 } },
    })
    await system.send({ type: 'BreakOrder', ...{ orderId: '1' } }, { commandId: 'a' })
    expect(told(await system.trace('a'))).toEqual([['somebody BreakOrder parked']])
    await place(system, '2', 'b')
    await system.quiet()
    expect(told(await system.trace('b'))).toEqual([
      [
        'somebody',
        ['OrderPlaced', ['RemindAfterADay RemindCustomer at 1 d'], ['Patience at 3 d'], 'call is parked'],
      ],
    ])
  })
  it('[RUN-53] has what was published below what it was made of, and what a schedule sent', async () => {
    const time = virtualTime()
    const system = await started({ definitions: { ...shop, ...publishing }, time })
    await time.moveTo(1, system.quiet)
    const [first] = (await system.trace('log-1'))?.begins ?? []
    expect(first?.commandId).toBe('Weekly@1/Weekly/0')
    expect(told(await system.trace('Weekly@1/Weekly/0'))).toEqual([
      ['Weekly', ['OrderNoted', ['published', ['NoteShown', ['AnswerNote', ['OrderPaid']]]]]],
    ])
  })
  it('[RUN-54] that is too long is told up to 10,000 events, and says so', async () => {
    const many = Array.from({ length: 10_000 }, () => ({ command: { type: 'NoteOrder', orderId: '1' } }))
    const noting: Policy = { kind: 'policy', name: 'Note', on: ['OrderPlaced'], react: () => many }
    const time = virtualTime()
    const system = await started({ definitions: { ...shop, reactors: [noting] }, time })
    await place(system, '1', 'long')
    await time.moveTo(1, system.quiet)
    expect(system.position).toBe(10_001)
    const long = await system.trace('long')
    expect(long?.isCut).toBe(true)
    expect(long?.begins[0]?.events[0]?.commands).toHaveLength(9_999)
  })
  it('[RUN-54] that is too deep is told as far down as it can be read, and says so', async () => {
    const system = await started({ definitions: { ...shop, reactors: [echo(700)] } })
    await system.send({ type: 'NoteOrder', ...{ orderId: '1', note: '1' } }, { commandId: 'deep' })
    await system.quiet()
    expect(system.position).toBe(700)
    const deep = await system.trace('deep')
    expect(deep?.isCut).toBe(true)
    expect(JSON.stringify(deep).split('OrderNoted')).toHaveLength(501)
    const short = await started({ definitions: { ...shop, reactors: [echo(300)] } })
    await short.send({ type: 'NoteOrder', ...{ orderId: '1', note: '1' } }, { commandId: 'deep' })
    await short.quiet()
    expect((await short.trace('deep'))?.isCut).toBe(false)
  })
})

/** An order is noted again and again. */
function echo(countMax: number): Definitions['reactors'][number] {
  return {
    kind: 'policy',
    name: 'Echo',
    on: ['OrderNoted'],
    react: ({ event }) => {
      const note = Number(Reflect.get(event, 'note')) + 1
      const command = { type: 'NoteOrder', orderId: '1', note: String(note) }
      return note > countMax ? [] : [{ command }]
    },
  }
}

const publishing: Partial<Definitions> = {
  reactors: [
    {
      kind: 'policy',
      name: 'AnswerNote',
      on: ['NoteShown'],
      react: () => [{ command: { type: 'PayOrder', ...{ orderId: '1' } } }],
    },
  ],
  schedules: [
    {
      kind: 'scheduled policy',
      name: 'Weekly',
      next: (after) => (after < 1 ? 1 : 7 * DAY_MS),
      react: () => [{ command: { type: 'NoteOrder', ...{ orderId: '1' } } }],
    },
  ],
  publications: [
    {
      name: 'NoteShown',
      on: ['OrderNoted'],
      publish: () => ({ key: '1', event: { type: 'NoteShown' } }),
    },
  ],
}
