import { fail, ok, type Result } from '@landfall/kernel'
import type { RecordChange, Store, StoredEvent } from '../store/store.ts'
import { boundedCache } from '../writing/bounded-cache.ts'
import type { ExportedRecord } from './export-line.ts'

/** What is imported next. A line that does not fit to what is there is refused, in words. */
export interface ImportBatch {
  addEvent(event: StoredEvent): Promise<Result<'more', string>>
  addRecord(record: ExportedRecord): Promise<Result<'more', string>>
  /** Of all that was added. */
  counts(): { readonly eventCount: number; readonly recordCount: number }
  write(): Promise<void>
}

/** Instances whose versions are kept in mind; those of others are read from the store. */
const INSTANCE_COUNT_MAX = 100_000

export function createImportBatch(store: Store, instanceCountMax = INSTANCE_COUNT_MAX): ImportBatch {
  const versions = boundedCache<string, number>({ entryCountMax: instanceCountMax })
  let events: StoredEvent[] = []
  let records = new Map<string, RecordChange>()
  let eventCount = 0
  let recordCount = 0

  /** The version of an instance, of which an event with the version `next` is to come; undefined where that is far off. */
  async function versionBefore({ aggregate, key, version: next }: StoredEvent): Promise<number | undefined> {
    const known = versions.get(placeOf(aggregate, key))
    if (known !== undefined) return known
    const last = await store.readStream({ aggregate, key, afterVersion: Math.max(0, next - 2) })
    return last.at(-1)?.version ?? (next <= 1 ? 0 : undefined)
  }

  return {
    async addEvent(event) {
      const { position, aggregate, key, version } = event
      if (recordCount > 0) return fail('there is an event behind the first record')
      if (position !== eventCount + 1)
        return fail(`the next event has position ${eventCount + 1}, and this one has ${position}`)
      const last = await versionBefore(event)
      if (last === undefined)
        return fail(
          `this event of ${aggregate} ${key} has version ${version}, and the one before it is missing`,
        )
      if (version !== last + 1)
        return fail(
          `the next event of ${aggregate} ${key} has version ${last + 1}, and this one has ${version}`,
        )
      versions.set(placeOf(aggregate, key), version)
      events.push(event)
      eventCount += 1
      return ok('more')
    },
    async addRecord({ shelf, ...record }) {
      const { scope, key } = record
      const place = placeOf(`${shelf}\n${scope}`, key)
      if (records.has(place) || (await store.readRecord(shelf, scope, key)))
        return fail(`the record ${key} of ${shelf} is there twice`)
      records.set(place, { kind: 'put', shelf, record })
      recordCount += 1
      return ok('more')
    },
    counts: () => ({ eventCount, recordCount }),
    async write() {
      await store.commit({ events, records: [...records.values()] })
      events = []
      records = new Map()
      versions.trim()
    },
  }
}

function placeOf(scope: string, key: string): string {
  return JSON.stringify([scope, key])
}
