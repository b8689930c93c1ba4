import { exportStore, importInto, memoryStore } from '@landfall/runtime'
import { expect, it } from 'vitest'
import { sqlite } from './sqlite-store.ts'
import { fileOfFormat1 } from './testing/file-of-format-1.ts'
import { newPath } from './testing/new-path.ts'

it('[RUN-56] an export of a file is the same once it was in another file, and in memory', async () => {
  const path = newPath()
  fileOfFormat1(path)
  const store = sqlite(path)
  // Scopes that a store knows in another order than that of their names.
  for (const scope of ['b', 'a', 'c'])
    await store.commit({
      events: [],
      records: ['1', '2'].map((key) => ({
        kind: 'put',
        shelf: 'watch',
        record: { scope, key, rank: key === '1' && scope === 'c' ? -1 : 7, value: { scope } },
      })),
    })
  const lines = await Array.fromAsync(exportStore(store))
  expect(lines).toHaveLength(1 + 8 + 7 + 6 + 1)
  for (const other of [sqlite(newPath(), { logId: 'first' }), memoryStore({ logId: 'first' })]) {
    expect(await importInto(other, lines)).toMatchObject({ kind: 'imported', eventCount: 8 })
    expect(await Array.fromAsync(exportStore(other))).toEqual(lines)
    await other.close()
  }
  await store.close()
})
