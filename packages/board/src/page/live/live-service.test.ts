import { fail, ok } from '@landfall/kernel'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createServiceClient } from '../service/service-client.ts'
import { createLiveService } from './live-service.ts'
import { subscriptionBox } from './testing/subscription-box.ts'
import { told } from './testing/told.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A system in which so many events happen in every ten milliseconds. */
function busySystem(eventCount: number) {
  let position = 0
  const nothing = createServiceClient(new URL('http://box.test/'), () =>
    Promise.reject(new Error('no network')),
  )
  const client = {
    ...nothing,
    overview: async () =>
      ok({ position: 0, time: '2026-11-21T06:00:00Z', deadLetterCount: 0, brokenPromiseCount: 0 }),
    commandCounts: async () => fail({ type: 'none', title: 'None', status: 404 }),
    openEvents: async (_after: number, signal: AbortSignal) =>
      ok(
        new ReadableStream<Uint8Array>({
          start(controller) {
            const timer = setInterval(() => {
              const events = Array.from({ length: eventCount }, () =>
                told(++position, 'Billing.PaymentAttempted'),
              )
              const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
              controller.enqueue(new TextEncoder().encode(text))
            }, 10)
            signal.addEventListener('abort', () => clearInterval(timer))
          },
        }),
      ),
  }
  return createLiveService(
    client,
    () => subscriptionBox,
    () => Date.now(),
  )
}

describe('a busy system', () => {
  it('[BOARD-103] renews what the page shows at most four times a second, and misses nothing', async () => {
    const service = busySystem(20)
    let renewedCount = 0
    service.state.subscribe(() => {
      renewedCount += 1
    })
    const stop = service.watch()
    await vi.advanceTimersByTimeAsync(10_000)
    stop()
    expect(renewedCount).toBeGreaterThan(30)
    expect(renewedCount).toBeLessThanOrEqual(41)
    const { last, ratesPerSecond, isCaughtUp } = service.state.get()
    expect(isCaughtUp).toBe(true)
    expect(last).toBeGreaterThan(19_000)
    expect([...ratesPerSecond.values()][0]).toBeCloseTo(2_000, -3)
  })
  it('[BOARD-103] is followed once, whoever looks, and no longer than somebody looks', async () => {
    const service = busySystem(1)
    const stops = [service.watch(), service.watch()]
    stops[0]?.()
    stops[0]?.()
    await vi.advanceTimersByTimeAsync(1_000)
    const { last } = service.tape
    expect(last).toBeGreaterThan(90)
    expect(last).toBeLessThanOrEqual(100)
    stops[1]?.()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(service.tape.last).toBe(last)
  })
})
