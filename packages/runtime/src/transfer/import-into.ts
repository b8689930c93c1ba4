import { fail, ok, type Result } from '@landfall/kernel'
import type { Store } from '../store/store.ts'
import { EXPORTED_SHELVES, parseExportHeader, parseExportLine } from './export-line.ts'
import { createImportBatch, type ImportBatch } from './import-batch.ts'

/** How an import ended. */
export type Imported =
  | { readonly kind: 'imported'; readonly eventCount: number; readonly recordCount: number }
  /** The line, 1 for the first, and what is wrong with it. */
  | { readonly kind: 'refused'; readonly line: number; readonly message: string }

/** Lines that are written in one commit. */
const BATCH_LINE_COUNT = 1_000

/**
 * Writes the lines of an export into an empty store that was made with the id of its log. Each line is checked before
 * anything of its batch is written. A store that was refused something may hold batches of earlier lines, and is to be
 * thrown away. Memory does not grow with the number of lines.
 *
 * @throws StoreFault where the store cannot write.
 */
export async function importInto(
  store: Store,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Imported> {
  const batch = createImportBatch(store)
  let isComplete = false
  let line = 0
  for await (const text of lines) {
    line += 1
    if (isComplete) return { kind: 'refused', line, message: 'there is a line behind the last one' }
    const taken = line === 1 ? await begin(store, text) : await takeLine(batch, text)
    if (!taken.ok) return { kind: 'refused', line, message: taken.failure }
    isComplete = taken.value === 'complete'
    if (isComplete || line % BATCH_LINE_COUNT === 0) await batch.write()
  }
  if (isComplete) return { kind: 'imported', ...batch.counts() }
  return {
    kind: 'refused',
    line: line + 1,
    message: 'the last line is missing, so the export was cut off. Export it again',
  }
}

async function begin(store: Store, text: string): Promise<Result<'more', string>> {
  const header = parseExportHeader(text)
  if (!header.ok) return header
  const { logId } = header.value
  if (logId !== store.logId)
    return fail(`this is of the log ${logId}, and the store was made for the log ${store.logId}`)
  return (await isEmpty(store)) ? ok('more') : fail('there is something in the store already. Take a new one')
}

async function isEmpty(store: Store): Promise<boolean> {
  if (store.lastPosition > 0) return false
  for (const shelf of EXPORTED_SHELVES) {
    const records = await store.readRecords({ shelf, limit: 1 })
    if (records.length > 0) return false
  }
  return true
}

async function takeLine(batch: ImportBatch, text: string): Promise<Result<'more' | 'complete', string>> {
  const parsed = parseExportLine(text)
  if (!parsed.ok) return parsed
  const line = parsed.value
  switch (line.kind) {
    case 'event':
      return batch.addEvent(line.event)
    case 'record':
      return batch.addRecord(line.record)
    case 'end': {
      const { eventCount, recordCount } = batch.counts()
      const { eventCount: events, recordCount: records } = line
      return eventCount === events && recordCount === records
        ? ok('complete')
        : fail(
            `there should be ${events} events and ${records} records, and there are ${eventCount} and ${recordCount}. Export it again`,
          )
    }
  }
}
