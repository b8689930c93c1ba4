import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readSoundStorm } from './read-sound-storm.ts'

const PORT = 3000

const page: CommandPage = {
  name: 'run',
  summary: 'Run a storm as a service: its commands and views over HTTP, its events in a file',
  operands: '[paths…]',
  operandCountMax: Number.POSITIVE_INFINITY,
  details: [
    'What was acknowledged is on the disk, and goes on where it was when the service is started again: also commands',
    'that wait for their time and questions to outside systems. Ctrl-C stops it when what is being done is done.',
    'How outside systems are asked stands in landfall.config.ts; questions to others are held.',
    'Without login it listens on this machine only. A secret for tokens may also stand in LANDFALL_JWT_SECRET.',
    'A path is a file or a folder with all .storm files below it; without one it is this folder.',
  ].join('\n'),
  options: [
    { name: 'port', value: 'number', summary: `Where it listens (${PORT}, where you do not say; 0 for any)` },
    { name: 'host', value: 'address', summary: 'Where it listens (127.0.0.1); any other needs a login' },
    { name: 'data', value: 'folder', summary: 'Where its events are kept (.landfall)' },
    {
      name: 'demo',
      summary: 'Made-up people at work in fast time, for somebody to look at; nothing is kept',
    },
    { name: 'seed', value: 'number', summary: 'What the chance of a demo begins with (it prints its own)' },
    { name: 'config', value: 'file', summary: 'Its settings, in place of the nearest landfall.config.ts' },
    { name: 'jwks', value: 'address', summary: 'Log in with tokens that are signed by the keys there' },
    {
      name: 'jwt-secret-file',
      value: 'file',
      summary: 'Log in with tokens that are signed by the secret in it',
    },
    { name: 'issuer', value: 'name', summary: 'Whom tokens have to come from' },
    { name: 'audience', value: 'name', summary: 'Whom tokens have to be meant for' },
    { name: 'roles-claim', value: 'name', summary: 'Where the roles of a token stand (roles)' },
  ],
  examples: [
    { line: 'landfall run --port 8080', says: 'the storms below this folder' },
    { line: 'landfall run --demo', says: 'with made-up people at work, to look at it' },
    {
      line: 'landfall run --host 0.0.0.0 --jwks https://id.example.org/keys',
      says: 'for others, with login',
    },
  ],
  exitCodes: exitCodes({ fine: 'it was stopped', wrong: 'the storm has errors, and was not run' }),
}

export const run: Command = { page, run: start }

async function start(given: Given, terminal: Terminal): Promise<ExitCode> {
  const port = portOf(given)
  if (port === undefined) {
    return tellImpossible(['--port is a whole number from 0 to 65535.'], terminal)
  }
  const reading = readSoundStorm(given, terminal)
  if (reading.kind === 'impossible') return reading.exitCode
  if (reading.kind === 'has errors') {
    terminal.stdout.write(`${reading.text}\nErrors first: nothing was run.\n`)
    return EXIT.wrong
  }
  const seed = seedOf(given)
  if (seed === undefined) return tellImpossible(['--seed is a whole number, and goes with --demo.'], terminal)
  // Only here: no other command needs a server, and loading one takes a while.
  const { runService } = await import('../service/run-service.ts')
  const request = { given, terminal, model: reading.storm.model, files: reading.files, port }
  if (!given.flags.has('demo')) return runService(request)
  const { createDemo } = await import('../demo/demo.ts')
  const demo = createDemo({ seed, now: Date.now() })
  try {
    return await runService({ ...request, demo })
  } finally {
    demo.end()
  }
}

function seedOf({ flags, values }: Given): number | undefined {
  const said = values.get('seed')
  if (said === undefined) return Math.floor(Math.random() * 2 ** 32)
  return flags.has('demo') && Number.isSafeInteger(Number(said)) ? Number(said) : undefined
}

function portOf({ values }: Given): number | undefined {
  const port = Number(values.get('port') ?? PORT)
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined
}
