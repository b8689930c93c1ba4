import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Outcome, outcomeOf } from './outcome.ts'
import { runTool, type ToolRun } from './tool.ts'

const GOOD_STORM = `domain "Seats"

actor Guest

aggregate Seat {
  key seatId: Id
  state {
    guest: Text
  }

  command ReserveSeat by Guest creates {
    guest: Text
    requires guest != "" "A seat is reserved for somebody"
    -> SeatReserved
  }

  event SeatReserved { guest: Text }
}

view SeatsTaken for Guest {
  key seatId: Id
  guest: Text

  on SeatReserved
}
`
const BROKEN_STORM = 'context {\n  event\n'

const SETTINGS = `import type { Config } from 'landfall'

export default {
  systems: {
    PaymentGateway: async ({ fields }, { signal }) => {
      const isRich = fields.cents < 100 && !signal.aborted
      return isRich ? { answer: 'PaymentSucceeded', fields: { receipt: 'r-1' } } : { later: true }
    },
    Mailer: { url: 'https://mail.example/hook', timeLimit: '5s' },
    Diary: (event) => void event.at.length,
  },
} satisfies Config
`

const OPEN_BOARD = `import { spawn } from 'node:child_process'
import { once } from 'node:events'

const board = spawn('./node_modules/.bin/landfall', ['board', 'wall', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
const [said] = await Promise.race([once(board.stdout, 'data'), once(board, 'exit')])
const [address] = /http:\\S+/.exec(String(said)) ?? []
const page = await (await fetch(address)).text()
const [, script] = /src="[.][/]([^"]+[.]js)"/.exec(page) ?? []
for (const path of [script, 'licenses.md', 'room.json']) {
  const { status } = await fetch(new URL(path, address))
  if (status !== 200) throw new Error(path + ' is answered with ' + status)
}
board.kill('SIGTERM')
const [exitCode] = await once(board, 'exit')
if (exitCode !== 0) throw new Error('it ended with ' + exitCode)
`

type Trial = { readonly root: string; readonly folder: string; readonly env: NodeJS.ProcessEnv }
/** A step that went wrong, with what it printed. The steps after it would only repeat the bad news. */
class FailedStep extends Error {}

/** What `npm run build` makes is packed, installed in empty folders and used there, as people will. */
export async function checkPublishedPackages(root: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-package-'))
  const trial = { root, folder, env: outsideEnvironment(process.env) }
  try {
    await step('npm run build', { ...trial, cwd: root })
    const reports = [await tryProgram(trial), await tryKernel(trial)]
    return outcomeOf([], reports.join('; '))
  } catch (problem) {
    if (problem instanceof FailedStep) return outcomeOf([problem.message], '')
    throw problem
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function tryProgram(trial: Trial): Promise<string> {
  const cwd = emptyProject(trial, 'program')
  const tarball = await pack(trial, 'packages/cli/dist')
  const node = await nodeToInstall(trial, cwd)
  await step(`npm install --no-audit --no-fund "${tarball}" ${node}`, { ...trial, cwd })
  writeFileSync(join(cwd, 'good.storm'), GOOD_STORM)
  mkdirSync(join(cwd, 'broken'))
  writeFileSync(join(cwd, 'broken', 'broken.storm'), BROKEN_STORM)
  const good = await step('npx --no-install landfall check good.storm', { ...trial, cwd })
  if (good.output.trim() === '') throw new FailedStep('npx landfall check prints nothing for a good storm')
  await step('npx --no-install landfall check broken/broken.storm', { ...trial, cwd, exitCode: 1 })
  // By its own path nothing puts a local Node first: the launcher has to find it.
  await step('./node_modules/.bin/landfall check good.storm', { ...trial, cwd })
  await checkSettings(trial, cwd)
  await checkBoard(trial, cwd)
  return `landfall installs and runs${node === '' ? '' : ` with ${node}`}`
}

/** The settings of a service are checked by an editor, in TypeScript and in JavaScript. */
async function checkSettings(trial: Trial, cwd: string): Promise<void> {
  writeFileSync(join(cwd, 'landfall.config.ts'), SETTINGS)
  writeFileSync(
    join(cwd, 'other.config.mjs'),
    "/** @type {import('landfall').Config} */\nexport default { systems: { Mailer: { simulate: true } } }\n",
  )
  await compile(trial, cwd, '--allowJs --checkJs landfall.config.ts other.config.mjs')
}

/** The board of an empty folder answers with its page, and what that is made of, and ends when it is told to. */
async function checkBoard(trial: Trial, cwd: string): Promise<void> {
  mkdirSync(join(cwd, 'wall'))
  writeFileSync(join(cwd, 'open-board.mjs'), OPEN_BOARD)
  await step('node open-board.mjs', { ...trial, cwd })
}

async function tryKernel(trial: Trial): Promise<string> {
  const cwd = emptyProject(trial, 'kernel')
  const tarball = await pack(trial, 'packages/kernel/dist')
  await step(`npm install --no-audit --no-fund "${tarball}"`, { ...trial, cwd })
  writeFileSync(
    join(cwd, 'use.mjs'),
    `import * as kernel from '@landfall/kernel'\nconsole.log(Object.keys(kernel).length)\n`,
  )
  const run = await step(`"${process.execPath}" use.mjs`, { ...trial, cwd })
  if (!(Number(run.output) > 0)) throw new FailedStep('@landfall/kernel exports nothing')
  await checkDeclarations(trial, cwd)
  return `@landfall/kernel exports ${run.output.trim()} values, with types`
}

/** A program of somebody else compiles against the declarations, in the strictest way. */
async function checkDeclarations(trial: Trial, cwd: string): Promise<void> {
  writeFileSync(
    join(cwd, 'use.mts'),
    `import * as kernel from '@landfall/kernel'\nexport const names: string[] = Object.keys(kernel)\n`,
  )
  await compile(trial, cwd, 'use.mts')
}

async function compile(trial: Trial, cwd: string, files: string): Promise<void> {
  const compiler = join(trial.root, 'node_modules/typescript/bin/tsc')
  const flags = '--noEmit --strict --skipLibCheck false --module nodenext --target es2024 --types ""'
  await step(`"${process.execPath}" "${compiler}" ${flags} ${files}`, { ...trial, cwd })
}

/** @returns the path of the tarball. */
async function pack(trial: Trial, staged: string): Promise<string> {
  const cwd = join(trial.root, staged)
  const { output } = await step(`npm pack --silent --pack-destination "${trial.folder}"`, { ...trial, cwd })
  return join(trial.folder, output.trim().split('\n').at(-1) ?? '')
}

/** The `node` package to install where the machine's own Node is too old, else nothing. */
async function nodeToInstall(trial: Trial, cwd: string): Promise<string> {
  const { output } = await step('node --version', { ...trial, cwd })
  if (Number.parseInt(output.replace('v', ''), 10) >= 24) return ''
  const { devDependencies } = JSON.parse(readFileSync(join(trial.root, 'package.json'), 'utf8'))
  return `node@${devDependencies.node}`
}

function emptyProject(trial: Trial, name: string): string {
  const cwd = join(trial.folder, name)
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n')
  return cwd
}

async function step(line: string, how: Trial & { cwd: string; exitCode?: number }): Promise<ToolRun> {
  const { cwd, env, exitCode = 0 } = how
  const run = await runTool('sh', ['-c', line], { cwd, env })
  if (run.exitCode === exitCode) return run
  throw new FailedStep(`${line}\nended with exit code ${run.exitCode}, expected ${exitCode}:\n${run.output}`)
}

/** The environment without what `npm run` adds: its folders on the path, and variables that name this project. */
function outsideEnvironment(inside: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(inside).filter(
    ([name]) =>
      !/^npm_(package|lifecycle|command|execpath|node_execpath|config_local_prefix)/.test(name) &&
      name !== 'INIT_CWD',
  )
  const path = (inside.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules') && !folder.includes('node-gyp-bin'))
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) }
}
