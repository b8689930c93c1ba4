import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isNewEnough } from './find-node.mjs'

// Tells the launcher that it runs on Node 20, whatever runs it; a Node it starts itself is told nothing.
const ON_NODE_20 = `--import=data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-launcher-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['18.0.0', false],
  ['23.11.1', false],
  ['24.0.0', true],
  ['26.10.0', true],
  ['undefined', false],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected)
})

describe('on a Node that is new enough', () => {
  it('runs the bundle with the arguments given', () => {
    install('print(process.argv.slice(2)); process.exitCode = 7')
    const run = launch({ nodeOptions: [], words: ['check', 'a.storm'] })
    expect(run).toMatchObject({ status: 7, stdout: 'check a.storm\n', stderr: '' })
  })
})

describe('on an older Node', () => {
  it('runs itself again on the Node installed in the folder, and ends with its exit code', () => {
    install(
      'print([Number.parseInt(process.versions.node) >= 24, ...process.argv.slice(2)]); process.exit(7)',
    )
    installNode({ at: 'project', version: '24.21.0' })
    const run = launch({ cwd: 'project/deep/inside', words: ['check', 'two words'] })
    expect(run).toMatchObject({ status: 7, stdout: 'true check two words\n', stderr: '' })
  })

  it('finds the Node installed beside itself', () => {
    install('print(["ran"])')
    installNode({ at: '.', version: '26.0.0' })
    expect(launch({})).toMatchObject({ status: 0, stdout: 'ran\n' })
  })

  it('passes standard input on', () => {
    install('for await (const part of process.stdin) print([String(part).toUpperCase()])')
    installNode({ at: '.', version: '24.0.0' })
    expect(launch({ input: 'a storm' }).stdout).toBe('A STORM\n')
  })

  it('says what was found, what is needed and what to type when there is no newer Node', () => {
    install('print(["ran"])')
    installNode({ at: '.', version: '22.5.0' })
    const run = launch({})
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('needs Node 24 or newer; this is Node 20.20.2')
    expect(run.stderr).toContain('npm install node@24')
  })

  it('passes over a node package whose program was never installed', () => {
    install('print(["ran"])')
    installNode({ at: '.', version: '24.0.0', withProgram: false })
    expect(launch({}).status).toBe(2)
  })

  it('hands a signal to the Node it started and ends by that signal', async () => {
    install('print(["ready"]); setInterval(() => {}, 1000)')
    installNode({ at: '.', version: '24.0.0' })
    const child = spawn(process.execPath, [ON_NODE_20, launcher()], { stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await ended).toEqual([null, 'SIGTERM'])
  })
})

function launcher(): string {
  return join(folder, 'landfall', 'bin', 'landfall.mjs')
}

/** Lays out a published package whose bundle is the given program. */
function install(program: string): void {
  cpSync(import.meta.dirname, dirname(launcher()), { recursive: true })
  mkdirSync(join(folder, 'landfall', 'lib'))
  const print = 'const print = (words) => console.log(words.join(" "));'
  writeFileSync(join(folder, 'landfall', 'lib', 'main.mjs'), `${print}\n${program}\n`)
}

/** A `node` package that calls itself any version; its program is the Node that runs this test. */
function installNode(options: { at: string; version: string; withProgram?: boolean }): void {
  const place = join(folder, options.at, 'node_modules', 'node')
  mkdirSync(join(place, 'bin'), { recursive: true })
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'node', version: options.version }))
  if (options.withProgram !== false) symlinkSync(process.execPath, join(place, 'bin', 'node'))
}

function launch(options: {
  nodeOptions?: readonly string[]
  words?: readonly string[]
  cwd?: string
  input?: string
}): SpawnSyncReturns<string> {
  const cwd = join(folder, options.cwd ?? '.')
  mkdirSync(cwd, { recursive: true })
  const { nodeOptions = [ON_NODE_20], words = [] } = options
  return spawnSync(process.execPath, [...nodeOptions, launcher(), ...words], {
    cwd,
    encoding: 'utf8',
    input: options.input ?? '',
  })
}
