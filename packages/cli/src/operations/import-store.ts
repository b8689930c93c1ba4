import { randomUUID } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { fail, ok, type Result } from '@landfall/kernel'
import { importInto, parseExportHeader, StoreFault } from '@landfall/runtime'
import { sqlite } from '@landfall/sqlite'

interface ImportedCounts {
  readonly eventCount: number
  readonly recordCount: number
}

/**
 * Makes a store file of the lines of an export: all of it, or nothing. The failure is a sentence; what the lines fail
 * with is thrown.
 */
export async function importStore(
  lines: AsyncIterable<string>,
  file: string,
): Promise<Result<ImportedCounts, string>> {
  const part = `${file}.${randomUUID()}.tmp`
  try {
    const imported = await fill(part, lines)
    if (!imported.ok) return imported
    if (existsSync(file)) return fail('There is data by now; nothing was imported')
    renameSync(part, file)
    return imported
  } catch (error) {
    if (error instanceof StoreFault) return fail(error.message)
    throw error
  } finally {
    for (const name of [part, `${part}-wal`, `${part}-shm`]) rmSync(name, { force: true })
  }
}

async function fill(part: string, lines: AsyncIterable<string>): Promise<Result<ImportedCounts, string>> {
  const reading = lines[Symbol.asyncIterator]()
  const first = await reading.next()
  const text = first.done === true ? '' : first.value
  const header = parseExportHeader(text)
  if (!header.ok) {
    await reading.return?.()
    return fail(`Line 1: ${header.failure}`)
  }
  const store = sqlite(part, { logId: header.value.logId })
  try {
    const imported = await importInto(store, withFirst(text, reading))
    return imported.kind === 'imported' ? ok(imported) : fail(`Line ${imported.line}: ${imported.message}`)
  } finally {
    await store.close()
  }
}

async function* withFirst(first: string, others: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield first
    for (let next = await others.next(); !next.done; next = await others.next()) yield next.value
  } finally {
    await others.return?.()
  }
}
