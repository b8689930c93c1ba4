import type { StormFile } from '@landfall/language'
import { indexModel, type Model } from '@landfall/model'
import { type AuthenticationOptions, createSystemWires, isLoopback } from '@landfall/server'
import type { Given } from '../arguments/given.ts'
import { openServiceBoard, type ServiceBoard } from '../board/service-board.ts'
import { counted } from '../counted.ts'
import type { Demo } from '../demo/demo.ts'
import { demoConfig } from '../demo/demo-config.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { makeFolder } from '../files/make-folder.ts'
import { shownPath } from '../files/shown-path.ts'
import { dataFolder, storeFile } from '../operations/data-folder.ts'
import { waysText } from '../outside/ways-text.ts'
import { type ReadConfig, readServiceConfig } from '../service-config/read-service-config.ts'
import { type Vocabulary, vocabularyOf } from '../story/vocabulary.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import { exampleRequest } from './example-request.ts'
import { logText } from './log-text.ts'
import { readAuthentication } from './read-authentication.ts'
import { removeServiceFile, writeServiceFile } from './service-file.ts'
import { type StoredSystem, startStored } from './stored-system.ts'
import { createTroubleTeller } from './trouble-teller.ts'

/** What somebody asked for, and the storm that is to run. */
export interface ServiceRequest {
  readonly given: Given
  readonly terminal: Terminal
  readonly model: Model
  /** The texts in which it is written. */
  readonly files: readonly StormFile[]
  readonly port: number
  /** Made-up people at work, where somebody wants to look at them. */
  readonly demo?: Demo | undefined
}

/** Runs a storm as a service until somebody stops it. What is in the way is told, and nothing is started. */
export async function runService(request: ServiceRequest): Promise<ExitCode> {
  const { given, terminal, model, port, demo } = request
  const { cwd } = terminal
  const host = given.values.get('host') ?? '127.0.0.1'
  const authentication = readAuthentication(given, terminal)
  if (!authentication.ok) return tellImpossible([authentication.failure], terminal)
  if (!authentication.value && !isLoopback(host)) return tellImpossible([openToOthers(host)], terminal)
  const index = indexModel(model)
  const wires = createSystemWires(model)
  const asked = { paths: given.operands, file: given.values.get('config'), cwd }
  const read = await readServiceConfig(asked, { index, wires })
  if (!read.ok) return tellImpossible(read.failure, terminal)
  const config = demo ? demoConfig(read.value.config, { index, wires }) : read.value.config
  const folder = demo?.folder ?? dataFolder(given, cwd)
  const made = makeFolder(folder, { isPrivate: true })
  if (!made.ok) return tellImpossible([`${shownPath(folder, cwd)}: ${made.failure}`], terminal)
  const vocabulary = vocabularyOf(model)
  const troubles = createTroubleTeller(vocabulary, (line) => terminal.stderr.write(`${line}\n`))
  const started = await startStored({
    model,
    wires,
    config,
    file: storeFile(folder),
    time: demo?.time,
    host,
    port,
    authentication: authentication.value,
    onWritten: troubles.see,
    log: (entry) => terminal.stderr.write(`${logText(entry)}\n`),
    openBoard: () => openBoard(request, folder),
  })
  if (!started.ok) return tellImpossible([started.failure], terminal)
  const start: Start = {
    ...request,
    ...read.value,
    config,
    vocabulary,
    folder,
    host,
    authentication: authentication.value,
  }
  const traffic = demo?.start(index, started.value.system)
  const exitCode = await runUntilStopped(start, started.value, () => traffic?.stop())
  troubles.close()
  return exitCode
}

async function openBoard(
  { given, terminal, model, files }: ServiceRequest,
  dataFolder: string,
): Promise<ServiceBoard | undefined> {
  const say = (line: string) => terminal.stderr.write(`${line}\n`)
  const board = await openServiceBoard({
    paths: given.operands,
    cwd: terminal.cwd,
    dataFolder,
    model,
    files,
    say,
  })
  if (!board.ok) say(`No board: ${board.failure}`)
  return board.ok ? board.value : undefined
}

interface Start extends ServiceRequest, ReadConfig {
  readonly vocabulary: Vocabulary
  readonly folder: string
  readonly host: string
  readonly authentication: AuthenticationOptions | undefined
}

function openToOthers(host: string): string {
  return (
    `Others could reach ${host}, and nobody would have to log in: say how tokens are checked, with --jwks or ` +
    '--jwt-secret-file, or leave --host out.'
  )
}

async function runUntilStopped(
  start: Start,
  system: StoredSystem,
  stopTraffic: () => Promise<void> | undefined,
): Promise<ExitCode> {
  const { terminal, folder } = start
  const { address, operatorKey } = system
  const service = { address, operatorKey, processId: process.pid }
  const written = writeServiceFile(folder, service)
  if (!written.ok) {
    await system.close()
    return tellImpossible([`${shownPath(folder, terminal.cwd)}: ${written.failure}`], terminal)
  }
  terminal.stdout.write(`${startText(start, system).join('\n')}\n`)
  for (const warning of system.warnings) terminal.stderr.write(`${warning}\n`)
  await terminal.stopped()
  terminal.stderr.write('Stopping …\n')
  // Before the port is free: whoever finds no file knows that nobody answers.
  removeServiceFile(folder, service)
  await stopTraffic()
  await system.close()
  return EXIT.fine
}

function startText(start: Start, { address, eventCount, hasBoard }: StoredSystem): readonly string[] {
  const { terminal, folder, path, config, vocabulary, demo } = start
  const hasLogin = start.authentication !== undefined
  const example = exampleRequest(vocabulary.index, { address, hasLogin })
  return [
    `Running at ${address}, with a page for people there`,
    ...(hasBoard ? [`The board is at ${address}/board/`] : []),
    reachText(start),
    demo?.text ?? `${counted(eventCount, 'event')} in ${shownPath(storeFile(folder), terminal.cwd)}`,
    ...(path === undefined ? [] : [`Settings of ${path}`]),
    ...waysText(vocabulary, config),
    ...(example === undefined ? [] : [`Try: ${example}`]),
    'Ctrl-C stops it',
  ]
}

/** Who can reach it, and what they have to show. */
function reachText({ host, authentication }: Start): string {
  if (!authentication) return 'Only this machine can reach it, without login'
  const { issuer, audience, rolesClaim = 'roles' } = authentication
  const who = isLoopback(host) ? 'Only this machine can reach it' : `Whoever reaches ${host} can reach it`
  const signed = 'secret' in authentication ? 'by the secret' : `by the keys at ${authentication.jwksUrl}`
  return [
    `${who}, with a token signed ${signed}`,
    ...(issuer === undefined ? [] : [`issued by ${issuer}`]),
    ...(audience === undefined ? [] : [`for ${audience}`]),
    `with roles in ${rolesClaim}`,
  ].join(', ')
}
