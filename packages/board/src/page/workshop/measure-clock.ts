import { type ClockSample, clockDifference } from './clock-difference.ts'

/** So many questions, at moments that fall into different parts of a second, leave less than a quarter of one open. */
const SAMPLE_COUNT = 5
const BETWEEN_MS = 230

/** By how many milliseconds the clock of whoever serves this page is ahead of ours; 0 where nobody answers. */
export async function measureClock(): Promise<number> {
  const samples: ClockSample[] = []
  for (let nth = 0; nth < SAMPLE_COUNT; nth++) {
    if (nth > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))
    const sample = await askForTime()
    if (sample) samples.push(sample)
  }
  return clockDifference(samples)
}

async function askForTime(): Promise<ClockSample | undefined> {
  const sentAt = Date.now()
  try {
    const response = await fetch(new URL('room.json', location.href), { cache: 'no-store' })
    const serverSecondAt = Date.parse(response.headers.get('Date') ?? '')
    return Number.isNaN(serverSecondAt) ? undefined : { sentAt, receivedAt: Date.now(), serverSecondAt }
  } catch {
    // Nobody answers: this browser's clock is the only one there is.
    return undefined
  }
}
