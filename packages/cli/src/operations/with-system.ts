import { existsSync } from 'node:fs'
import { fail, ok, type Result } from '@landfall/kernel'
import { indexModel } from '@landfall/model'
import type { Given } from '../arguments/given.ts'
import type { SoundStorm } from '../commands/read-sound-storm.ts'
import type { ExitCode } from '../exit-code.ts'
import { shownPath } from '../files/shown-path.ts'
import { readServiceFile, serviceFilePath } from '../service/service-file.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import { type Client, createClient } from './client.ts'
import { dataFolder, storeFile } from './data-folder.ts'
import { withStorm } from './with-storm.ts'

/** A system that can be asked. */
export interface ReachedSystem {
  readonly client: Client
  /** False: it was opened for this command alone, and nothing happens in it that nobody asks for. */
  readonly isRunning: boolean
}

type Work = (system: ReachedSystem) => Promise<ExitCode>

/**
 * Asks the service that `--url` names or that runs on the data; where none runs, the data is opened for the time of
 * the work, with the storm that is given or that of `--storm`.
 */
export async function withSystem(
  {
    given,
    terminal,
    storm,
  }: { readonly given: Given; readonly terminal: Terminal; readonly storm?: SoundStorm },
  work: Work,
): Promise<ExitCode> {
  const service = await serviceOf(given, terminal)
  if (!service.ok) return tellImpossible([service.failure], terminal)
  if (service.value) return work({ client: service.value, isRunning: true })
  const file = storeFile(dataFolder(given, terminal.cwd))
  if (!existsSync(file)) return tellImpossible([noData(given, terminal)], terminal)
  const start = (each: SoundStorm) => workPaused({ storm: each, file, given, terminal }, work)
  return storm ? start(storm) : withStorm(given, terminal, start)
}

/** The service that runs, if one does. The failure is a sentence. */
export async function serviceOf(
  given: Given,
  { cwd, env }: Terminal,
): Promise<Result<Client | undefined, string>> {
  const url = given.values.get('url')
  if (url !== undefined) {
    const address = addressIn(url)
    if (address === undefined) return fail(`--url is an address such as http://127.0.0.1:3000, not "${url}".`)
    const key = env.LANDFALL_TOKEN ?? ''
    return ok(createClient({ address, ...(key !== '' && { key }) }))
  }
  const folder = dataFolder(given, cwd)
  const found = readServiceFile(folder)
  if (found.kind === 'stopped') return ok(undefined)
  if (found.kind === 'unreadable') return fail(`${shownPath(serviceFilePath(folder), cwd)} ${found.message}`)
  const { address, operatorKey } = found.service
  const client = createClient({ address, key: operatorKey })
  // Another process may have the number of one that was killed: then nobody answers, or not as a service of ours.
  const health = await client.get('/health')
  return ok(health.ok && health.value.body.status === 'up' ? client : undefined)
}

/** What is said where there is nothing to open. */
export function noData(given: Given, { cwd }: Terminal): string {
  const folder = shownPath(dataFolder(given, cwd), cwd)
  return `There is no data in ${folder}: start the service with \`landfall run\`, or name another folder with --data`
}

function addressIn(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href.replace(/\/+$/, '') : undefined
}

async function workPaused(
  {
    storm,
    file,
    given,
    terminal,
  }: {
    readonly storm: SoundStorm
    readonly file: string
    readonly given: Given
    readonly terminal: Terminal
  },
  work: Work,
): Promise<ExitCode> {
  // Only here: where a service runs, no server is needed.
  const { createSystemWires } = await import('@landfall/server')
  const { startPaused } = await import('./start-paused.ts')
  const { readServiceConfig } = await import('../service-config/read-service-config.ts')
  const { model } = storm.storm
  const path = given.values.get('storm')
  const asked = { paths: path === undefined ? [] : [path], file: undefined, cwd: terminal.cwd }
  const known = { index: indexModel(model), wires: createSystemWires(model) }
  const read = await readServiceConfig(asked, known)
  if (!read.ok) return tellImpossible(read.failure, terminal)
  const started = await startPaused({ model, config: read.value.config, file })
  if (!started.ok) return tellImpossible([started.failure], terminal)
  const { address, operatorKey, close } = started.value
  try {
    return await work({ client: createClient({ address, key: operatorKey }), isRunning: false })
  } finally {
    await close()
  }
}
