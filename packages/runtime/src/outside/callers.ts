import { StoreFault } from '../store/store.ts'
import type { TimeSource } from '../time-source.ts'
import { type AskingParts, askQuestion } from './ask-question.ts'
import type { OutsideSystem } from './outside-system.ts'

/** Puts the questions that lie on the shelf to the outside, and brings the answers home. */
export interface Callers {
  /** There may be new questions, or the time has come to ask again. */
  look(): void
  /** Resolves once nothing is being asked that is not waiting for its next attempt. */
  quiet(): Promise<void>
  /** Ends what is being asked; the questions stay on the shelf. */
  close(): Promise<void>
}

export interface CallersParts extends AskingParts {
  readonly outside: Readonly<Record<string, OutsideSystem>>
  /** Questions that one system is asked at the same time. */
  readonly callCountMax: number
  readonly time: TimeSource
}

/** How long a question rests whose answer could not be written, before it is put again. */
const REST_MS = 1_000

export function createCallers(parts: CallersParts): Callers {
  const { engine, outside, callCountMax, time } = parts
  /** What is being asked, by system and event. */
  const asked = new Map<string, Promise<void>>()
  /** The answers of these are lost; they are put again under the same key, when the store may have recovered. */
  const resting = new Set<string>()
  const ending = new AbortController()
  let lookAgain = false
  let looking: Promise<void> | undefined

  function look(): void {
    lookAgain = true
    looking ??= lookUntilSeen()
  }

  async function lookUntilSeen(): Promise<void> {
    try {
      while (lookAgain && !ending.signal.aborted) {
        lookAgain = false
        for (const [name, system] of Object.entries(outside)) await askWhatIsDue(name, system)
      }
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error
      time.wakeAt(time.now() + REST_MS, look)
    }
    looking = undefined
  }

  async function askWhatIsDue(name: string, system: OutsideSystem): Promise<void> {
    const busy = [...asked.keys(), ...resting].filter((place) => place.startsWith(`${name}\n`))
    const limit = callCountMax + busy.length
    const range = { shelf: 'call', scope: name, rankMax: engine.now(), limit } as const
    const records = await engine.store.readRecords(range)
    const free = records.filter(({ key }) => !busy.includes(`${name}\n${key}`))
    for (const record of free.slice(0, callCountMax - busy.length)) {
      const place = `${name}\n${record.key}`
      const question = { name, system, record, ending: ending.signal }
      const asking = askQuestion(parts, question).then((wasWritten) => endAsking(place, wasWritten))
      asked.set(place, asking)
    }
  }

  function endAsking(place: string, wasWritten: boolean): void {
    asked.delete(place)
    if (wasWritten) return look()
    resting.add(place)
    time.wakeAt(time.now() + REST_MS, () => {
      resting.delete(place)
      look()
    })
  }

  return {
    look,
    async quiet() {
      for (await looking; asked.size > 0; await looking) await Promise.all(asked.values())
    },
    async close() {
      ending.abort()
      await looking
      await Promise.all(asked.values())
    },
  }
}
