import { existsSync } from 'node:fs'
import type { Given } from '../arguments/given.ts'
import type { ExitCode } from '../exit-code.ts'
import { faultText } from '../files/fault-text.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import { type Client, isConnectionFault } from './client.ts'
import type { CopyKind } from './copy-kind.ts'
import { dataFolder, storeFile } from './data-folder.ts'
import { tellProblem } from './tell-problem.ts'
import { noData, serviceOf } from './with-system.ts'

/**
 * Gives the parts of a copy of the data: from the service that runs on it, or where none runs from its file, which
 * takes no storm. A service that breaks off, or a disk, is told, and the work is to leave nothing half behind.
 */
export async function withCopy(
  kind: CopyKind,
  { given, terminal }: { readonly given: Given; readonly terminal: Terminal },
  work: (parts: AsyncIterable<Uint8Array>) => Promise<ExitCode>,
): Promise<ExitCode> {
  const service = await serviceOf(given, terminal)
  if (!service.ok) return tellImpossible([service.failure], terminal)
  if (service.value) return copyFrom(service.value, { kind, terminal }, work)
  const file = storeFile(dataFolder(given, terminal.cwd))
  if (!existsSync(file)) return tellImpossible([noData(given, terminal)], terminal)
  return copyOf(file, { kind, terminal }, work)
}

async function copyFrom(
  client: Client,
  { kind, terminal }: { readonly kind: CopyKind; readonly terminal: Terminal },
  work: (parts: AsyncIterable<Uint8Array>) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await client.open(`/operations/${kind}`)
  if (!opened.ok) return tellImpossible([opened.failure], terminal)
  if (opened.value.kind === 'answer') return tellProblem(opened.value.answer, terminal)
  try {
    return await work(opened.value.parts)
  } catch (error) {
    if (!isConnectionFault(error)) throw error
    return tellImpossible(['The connection was lost before the copy was complete: there is none'], terminal)
  }
}

async function copyOf(
  file: string,
  { kind, terminal }: { readonly kind: CopyKind; readonly terminal: Terminal },
  work: (parts: AsyncIterable<Uint8Array>) => Promise<ExitCode>,
): Promise<ExitCode> {
  // Only here: most commands need no store.
  const { StoreFault } = await import('@landfall/runtime')
  const { storeCopy } = await import('./store-copy.ts')
  try {
    return await work(storeCopy(kind, file))
  } catch (error) {
    const fault = error instanceof StoreFault ? error.message : faultText(error)
    if (fault === undefined) throw error
    return tellImpossible([fault], terminal)
  }
}
