import { ok } from '@landfall/kernel'
import { describe, expect, it } from 'vitest'
import { told } from '../live/testing/told.ts'
import { followEvents } from './follow-events.ts'
import { type Asked, type Problem, UNREACHABLE } from './problem.ts'
import type { StoredEvent } from './stored-event.ts'

type Opened = Asked<ReadableStream<Uint8Array>>

/** Follows a log whose streams are opened one after the other; the last one ends it. */
async function follow(streams: readonly ((after: number) => Opened)[]): Promise<readonly unknown[]> {
  const ending = new AbortController()
  const heard: unknown[] = []
  const left = [...streams]
  const openEvents = async (after: number): Promise<Opened> => {
    const open = left.shift()
    if (!open) {
      ending.abort()
      return { ok: false, failure: UNREACHABLE }
    }
    return open(after)
  }
  await followEvents(
    { openEvents },
    {
      hear: (events) => heard.push(...events.map(({ position }) => position)),
      tell: (problem) => problem && heard.push(problem.title),
      forget: () => heard.push('forget'),
    },
    { after: 0, signal: ending.signal, pause: async () => {} },
  )
  return heard
}

function streamOf(events: readonly StoredEvent[], rest = ''): Opened {
  const text = events.map((event) => `id: ${event.position}\ndata: ${JSON.stringify(event)}\n\n`).join('')
  return ok(new Blob([`${text}${rest}`]).stream())
}

const log = [1, 2, 3, 4].map((position) => told(position, 'Happened'))

describe('following a log', () => {
  it('[BOARD-101] goes on behind the last whole event when the connection is lost', async () => {
    const heard = await follow([
      (after) => streamOf(log.slice(after, 2), 'id: 3\ndata: {"event"'),
      (after) => streamOf(log.slice(after)),
    ])
    expect(heard).toEqual([1, 2, 3, 4])
  })
  it('[BOARD-101] takes no event twice, even where it is told twice', async () => {
    expect(await follow([() => streamOf(log.slice(0, 3)), () => streamOf(log)])).toEqual([1, 2, 3, 4])
  })
  it('[BOARD-101] begins another log at its start', async () => {
    const other = log.map((event) => ({ ...event, eventId: `other-${event.position}` }))
    const heard = await follow([
      () => streamOf(log.slice(0, 2)),
      (after) => streamOf(other.slice(after)),
      (after) => streamOf(other.slice(after)),
    ])
    expect(heard).toEqual([1, 2, 'forget', 1, 2, 3, 4])
  })
  it('[BOARD-101] begins anew where the log has not come so far', async () => {
    const behind: Problem = { type: 'invalid', title: 'The request cannot be read', status: 400 }
    const heard = await follow([
      () => streamOf(log),
      () => ({ ok: false, failure: behind }),
      (after) => streamOf(log.slice(after, 1)),
    ])
    expect(heard).toEqual([1, 2, 3, 4, behind.title, 'forget', 1])
  })
  it('[BOARD-100] says why nothing comes, and asks again', async () => {
    const heard = await follow([() => ({ ok: false, failure: UNREACHABLE }), () => streamOf(log.slice(0, 1))])
    expect(heard).toEqual([UNREACHABLE.title, 1])
  })
})
