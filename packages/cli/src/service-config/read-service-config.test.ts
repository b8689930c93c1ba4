import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { createSystemWires } from '@landfall/server'
import { describe, expect, it } from 'vitest'
import { PAYMENT_STORM } from '../testing/payment-storm.ts'
import { testFolder } from '../testing/test-folder.ts'
import { readServiceConfig } from './read-service-config.ts'

const { model } = readStorm([{ name: 'a.storm', text: PAYMENT_STORM }])
const storm = { index: indexModel(model), wires: createSystemWires(model) }
const GOOD = `
interface Answer { readonly later: true }
const answer: Answer = { later: true }
export default { systems: { PaymentGateway: async () => answer } }
`

function read(files: Readonly<Record<string, string>>, paths: readonly string[] = [], file?: string) {
  return readServiceConfig({ paths, file, cwd: testFolder({ '.git/HEAD': '', ...files }) }, storm)
}

describe('the settings of a service are found', () => {
  it.each([
    { files: { 'landfall.config.ts': GOOD }, paths: [], found: 'landfall.config.ts' },
    {
      files: { 'landfall.config.mjs': 'export default {}', 'a/a.storm': '' },
      paths: ['a/a.storm'],
      found: 'landfall.config.mjs',
    },
    {
      files: { 'landfall.config.ts': GOOD, 'a/landfall.config.js': 'export default {}' },
      paths: ['a'],
      found: 'a/landfall.config.js',
    },
    { files: { 'a/landfall.config.ts': GOOD }, paths: [], found: undefined },
  ])('[CLI-161] for $paths at $found', async ({ files, paths, found }) => {
    const config = await read(files, paths)
    expect(config).toMatchObject({ ok: true })
    expect(config.ok && config.value.path).toBe(found)
  })
  it('[CLI-161] or where somebody says', async () => {
    const files = { 'landfall.config.ts': 'throw 1', 'other.ts': GOOD }
    expect(await read(files, [], 'other.ts')).toMatchObject({ ok: true, value: { path: 'other.ts' } })
    expect(await read(files, [], 'none.ts')).toEqual({ ok: false, failure: ['none.ts is not there.'] })
  })
})

describe('settings that are none are told', () => {
  it.each([
    [
      { 'landfall.config.ts': GOOD, 'landfall.config.js': '' },
      'There are landfall.config.ts and landfall.config.js: keep one of them.',
    ],
    [
      { 'landfall.config.ts': 'export const a = 1' },
      'landfall.config.ts has no default export: begin it with `export default {`',
    ],
    [
      { 'landfall.config.ts': "const a: string = 'no 1'\n\nthrow new Error(a)\n" },
      'landfall.config.ts line 3 cannot be loaded: no 1',
    ],
    [{ 'landfall.config.ts': 'throw "text"' }, 'landfall.config.ts cannot be loaded: text'],
    [
      { 'landfall.config.ts': 'export default { views: [] }' },
      'landfall.config.ts: views: expected an object, but found a list',
    ],
  ])('[CLI-162] %j', async (files, problem) => {
    expect(await read(files)).toEqual({ ok: false, failure: [problem] })
  })
})

/** In a process of its own: what runs the tests reads modules in another way than Node. */
function loadByNode(files: Readonly<Record<string, string>>): readonly string[] {
  const cwd = testFolder(files)
  const program = `
    import { loadModule } from ${JSON.stringify(new URL('./load-module.ts', import.meta.url))}
    for (const path of process.argv.slice(1)) console.log((await loadModule(path)).failure)`
  const paths = Object.keys(files).map((name) => join(cwd, name))
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program, ...paths], {
    encoding: 'utf8',
  })
  return stdout.trim().split('\n')
}

it('[CLI-162] what Node cannot read is told with its line', () => {
  const problems = loadByNode({
    'a.config.ts': 'const a: number = 1\nexport default { systems: ( }\n',
    'b.config.ts': 'enum A { b }\nexport default {}\n',
    'c.config.mjs': 'export default {\n  systems: ( }\n',
    'd.config.ts': "import 'nothing-here'\nexport default {}\n",
  })
  expect(problems).toEqual([
    expect.stringMatching(/^line 2 cannot be loaded: /),
    expect.stringMatching(/^line 1 cannot be loaded: TypeScript enum is not supported/),
    expect.stringMatching(/^line 2 cannot be loaded: /),
    expect.stringMatching(/^cannot be loaded: Cannot find package 'nothing-here'/),
  ])
})
