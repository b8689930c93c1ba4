import { sqlite } from '@landfall/sqlite'
import type { CopyKind } from './copy-kind.ts'
import { exportedParts, fileUpkeep } from './file-upkeep.ts'

/** The parts of a copy of a store file that nobody has open. */
export async function* storeCopy(kind: CopyKind, file: string): AsyncGenerator<Uint8Array> {
  if (kind === 'export') return yield* exportedParts(file)
  const store = sqlite(file)
  try {
    yield* fileUpkeep(store, file).backup()
  } finally {
    await store.close()
  }
}
