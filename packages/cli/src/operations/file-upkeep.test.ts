import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sqlite } from '@landfall/sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { fileUpkeep } from './file-upkeep.ts'

it('[CLI-192] nothing of a copy is left where nobody takes it to its end', async () => {
  const folder = testFolder()
  const file = join(folder, 'system.db')
  const store = sqlite(file)
  onTestFinished(() => store.close())
  const upkeep = fileUpkeep(store, file)
  for (const parts of [upkeep.backup(), upkeep.exported()]) {
    for await (const _ of parts) {
      expect(readdirSync(folder).some((name) => name.endsWith('.tmp'))).toBe(true)
      break
    }
    expect(readdirSync(folder).filter((name) => !name.startsWith('system.db'))).toEqual([])
  }
})
