import { closeSync, copyFileSync, openSync, statSync, truncateSync, writeSync } from 'node:fs'
import { StoreFault } from '@landfall/runtime'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sqlite } from './sqlite-store.ts'
import { addEvents } from './testing/add-events.ts'
import { allOf } from './testing/all-of.ts'
import { faultOf } from './testing/fault-of.ts'
import { newPath } from './testing/new-path.ts'

const PAGE_BYTES = 8_192

async function filled(path: string) {
  const store = sqlite(path, { logId: 'damaged' })
  await addEvents(store, 3_000)
  const content = await allOf(store)
  await store.close()
  return content
}

function overwrite(path: string, { at, bytes }: { readonly at: number; readonly bytes: Uint8Array }): void {
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, bytes.length, at)
  closeSync(file)
}

/** What can be read of a file, or the fault that says why not. */
async function readOrFault(path: string) {
  try {
    const store = sqlite(path)
    try {
      return { content: await allOf(store), found: store.check() }
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof StoreFault) return { fault: error }
    throw error
  }
}

describe('a damaged file', () => {
  it('[SQLITE-8] is told as one where its beginning is overwritten', async () => {
    const path = newPath()
    await filled(path)
    overwrite(path, { at: 0, bytes: new Uint8Array(100).fill(0xaa) })
    const fault = await faultOf(() => sqlite(path))
    expect(fault).toMatchObject({ code: 'not readable' })
    expect(fault.message).toContain('the file is no database, or its beginning is damaged')
  })
  it.each([0.9, 0.5, 0.1])('[SQLITE-8] is told as one where only %s of it is left', async (part) => {
    const path = newPath()
    await filled(path)
    truncateSync(path, Math.floor(statSync(path).size * part))
    expect((await readOrFault(path)).fault).toMatchObject({
      code: 'not readable',
      message: expect.stringContaining('Go back to a backup'),
    })
  })
  it('[SQLITE-8] is read as it was written, or not at all, whichever page is overwritten', async () => {
    const [whole, path] = [newPath(), newPath()]
    const content = await filled(whole)
    const pageCount = statSync(whole).size / PAGE_BYTES
    let faultCount = 0
    const overwritten = fc.record({
      page: fc.integer({ min: 0, max: pageCount - 1 }),
      bytes: fc.oneof(
        fc.uint8Array({ minLength: PAGE_BYTES, maxLength: PAGE_BYTES }),
        fc.constant(new Uint8Array(PAGE_BYTES)),
      ),
    })
    await fc.assert(
      fc.asyncProperty(overwritten, async ({ page, bytes }) => {
        copyFileSync(whole, path)
        overwrite(path, { at: page * PAGE_BYTES, bytes })
        const read = await readOrFault(path)
        if (read.fault) {
          expect(read.fault.code).toBe('not readable')
          faultCount += 1
        } else {
          expect(read.content).toEqual(content)
          expect(read.found).not.toEqual([])
        }
      }),
      { numRuns: 30 },
    )
    expect(faultCount).toBeGreaterThan(0)
  })
})
