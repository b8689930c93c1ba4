import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

const STORM = `domain "Bakery"
actor Baker
aggregate Bread {
  key breadId: Id
  command BakeBread by Baker creates { -> BreadBaked }
  event BreadBaked
}
view Shelf for Baker { key breadId: Id  on BreadBaked }
`

function bakery(files: Readonly<Record<string, string>> = {}): string {
  return testFolder({ 'bakery.storm': STORM, ...files })
}

const runIn = (cwd: string, ...words: string[]) => runInTest(['document', ...words], { cwd })

/** Every file below a folder with its text. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}

it('[CLI-130] documents are written, and written again only where they change', async () => {
  const cwd = bakery()
  const first = await runIn(cwd)
  expect(first).toMatchObject({ exitCode: 0, stderr: '' })
  expect(first.stdout).toMatch(
    /^storm-documents: (\d+) files, \1 new\. Begin with storm-documents\/README\.md\n$/,
  )
  const written = filesIn(join(cwd, 'storm-documents'))
  expect(Object.keys(written)).toEqual(
    expect.arrayContaining([
      'README.md',
      'chains.md',
      'events.md',
      'openapi.json',
      'storm.json',
      'storm.svg',
    ]),
  )
  expect(written['README.md']).toMatch(/^# Bakery\n/)

  const second = await runIn(cwd)
  expect(second.stdout).toMatch(/^storm-documents is up to date: \d+ files\n$/)
  expect(filesIn(join(cwd, 'storm-documents'))).toEqual(written)

  writeFileSync(join(cwd, 'more.storm'), 'hotspot "Who cleans the oven?"')
  expect((await runIn(cwd)).stdout).toMatch(/, 1 new, \d+ changed\./)
  expect((await runIn(cwd, 'bakery.storm', '--out', 'docs/bread')).stdout).toMatch(/^docs\/bread: /)
  expect(filesIn(join(cwd, 'docs/bread'))).toEqual(written)
})

it('[CLI-131] a file of others in the way is named, and nothing is written', async () => {
  const cwd = bakery({ 'docs/README.md': 'mine', 'docs/events.md': 'mine too' })
  const run = await runIn(cwd, '--out', 'docs')
  expect(run).toMatchObject({ exitCode: 2, stdout: '' })
  expect(run.stderr).toBe(
    [
      'landfall: docs/README.md was not written by landfall, and stays as it is. Move it, or name another folder with --out.',
      'landfall: docs/events.md was not written by landfall, and stays as it is. Move it, or name another folder with --out.',
      '',
    ].join('\n'),
  )
  expect(filesIn(join(cwd, 'docs'))).toEqual({ 'README.md': 'mine', 'events.md': 'mine too' })
})

it('[CLI-131] a file of others where a folder should be is named once', async () => {
  const cwd = bakery({ 'docs/schemas': 'mine' })
  expect(await runIn(cwd, '--out', 'docs')).toMatchObject({
    exitCode: 2,
    stderr:
      'landfall: docs/schemas was not written by landfall, and stays as it is. Move it, or name another folder with --out.\n',
  })
  expect(filesIn(join(cwd, 'docs'))).toEqual({ schemas: 'mine' })
})

it('[CLI-131] files of others stay where they are in no way', async () => {
  const cwd = bakery({ 'docs/notes.md': 'mine' })
  await runIn(cwd, '--out', 'docs')
  writeFileSync(join(cwd, 'bakery.storm'), 'event BreadBaked')
  await runIn(cwd, '--out', 'docs')
  expect(filesIn(join(cwd, 'docs'))['notes.md']).toBe('mine')
})

it('[CLI-132] documents of what is gone are removed, with folders that nothing is left in', async () => {
  const cwd = bakery()
  await runIn(cwd)
  expect(existsSync(join(cwd, 'storm-documents/schemas/views'))).toBe(true)
  writeFileSync(join(cwd, 'bakery.storm'), 'event BreadBaked')
  expect((await runIn(cwd)).stdout).toMatch(/ \d+ removed\./)
  expect(existsSync(join(cwd, 'storm-documents/views.md'))).toBe(false)
  expect(existsSync(join(cwd, 'storm-documents/schemas/views'))).toBe(false)

  const other = testFolder({ 'a.storm': 'event BreadBaked' })
  await runIn(other)
  expect(filesIn(join(cwd, 'storm-documents'))).toEqual(filesIn(join(other, 'storm-documents')))
})

it('[CLI-133] --check lists what is missing, out of date and left over, and writes nothing', async () => {
  const cwd = bakery()
  await runIn(cwd)
  const folder = join(cwd, 'storm-documents')
  expect(await runIn(cwd, '--check')).toMatchObject({ exitCode: 0, stderr: '' })

  writeFileSync(join(folder, 'events.md'), 'other')
  rmSync(join(folder, 'views.md'))
  writeFileSync(join(folder, 'old.md'), 'old')
  writeFileSync(
    join(folder, '.landfall-documents'),
    `${readFileSync(join(folder, '.landfall-documents'), 'utf8')}old.md\n`,
  )
  const before = filesIn(folder)
  const run = await runIn(cwd, '--check')
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toBe(
    [
      'storm-documents/views.md is missing',
      'storm-documents/events.md is out of date',
      'storm-documents/old.md is left over',
      '3 files not up to date; without --check they are brought up to date',
      '',
    ].join('\n'),
  )
  expect(filesIn(folder)).toEqual(before)
})

it('[CLI-133] line ends that git has changed are no difference', async () => {
  const cwd = bakery()
  await runIn(cwd)
  const path = join(cwd, 'storm-documents/events.md')
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
  expect(await runIn(cwd, '--check')).toMatchObject({ exitCode: 0 })
})

it('[CLI-134] a storm with errors is documented, and is said to have some', async () => {
  const cwd = testFolder({ 'a.storm': 'event BreadBaked\npolicy Sell { when BreadSold }\nevent {{{\n' })
  const run = await runIn(cwd)
  expect(run.exitCode).toBe(0)
  expect(run.stderr).toMatch(
    /^landfall: The storm has \d+ errors; what cannot be read is not in the documents\. See: landfall check\n$/,
  )
  expect(filesIn(join(cwd, 'storm-documents'))['events.md']).toContain('BreadBaked')
})

it('[CLI-135] --json prints the data and --svg the picture, and nothing is written', async () => {
  const cwd = bakery()
  const json = await runIn(cwd, '--json')
  expect(JSON.parse(json.stdout)).toMatchObject({ domain: 'Bakery' })
  expect((await runIn(cwd, '--svg')).stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
  expect(readdirSync(cwd)).toEqual(['bakery.storm'])
  const both = await runIn(cwd, '--json', '--check')
  expect(both).toMatchObject({
    exitCode: 2,
    stderr: 'landfall: --json and --check contradict each other: give one of them.\n',
  })
})

it.each([
  ['--json', '--out'],
  ['--svg', '--out'],
  ['--svg', '--interface-version'],
])('[CLI-119] %s prints, and does not go with %s', async (printing, idle) => {
  const cwd = bakery()
  expect(await runIn(cwd, printing, idle, 'x')).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: `landfall: ${printing} prints and writes no file, so ${idle} has nothing to do there: give one of them.\n`,
  })
})

it('[CLI-136] nothing is written in node_modules, through links, or where a list leads out of the folder', async () => {
  const cwd = bakery({ 'elsewhere/events.md': 'mine', 'list/.landfall-documents': '../bakery.storm\n' })
  mkdirSync(join(cwd, 'links'))
  symlinkSync('../elsewhere/events.md', join(cwd, 'links/events.md'))
  symlinkSync('../elsewhere', join(cwd, 'links/schemas'))
  writeFileSync(join(cwd, 'links/.landfall-documents'), 'events.md\n')

  expect((await runIn(cwd, '--out', 'node_modules/x')).stderr).toBe(
    'landfall: node_modules/x lies in node_modules, where nothing lasts: name another folder.\n',
  )
  const linked = await runIn(cwd, '--out', 'links')
  expect(linked.stderr).toContain('landfall: links/events.md was not written by landfall')
  expect(linked.stderr).toContain('landfall: links/schemas was not written by landfall')
  expect((await runIn(cwd, '--out', 'list')).stderr).toBe(
    'landfall: list has a list of documents, .landfall-documents, with a path that leads out of the folder: ../bakery.storm. Remove that line.\n',
  )
  expect(await runIn(cwd, '--out', 'bakery.storm')).toMatchObject({
    exitCode: 2,
    stderr: 'landfall: bakery.storm is a file, and documents need a folder: name another with --out.\n',
  })
  expect(filesIn(join(cwd, 'elsewhere'))).toEqual({ 'events.md': 'mine' })
  expect(readFileSync(join(cwd, 'bakery.storm'), 'utf8')).toBe(STORM)
})

it('[CLI-137] --interface-version is the version that the interfaces name', async () => {
  const cwd = bakery()
  await runIn(cwd, '--interface-version', '2.7.1')
  const { info } = JSON.parse(readFileSync(join(cwd, 'storm-documents/openapi.json'), 'utf8'))
  expect(info.version).toBe('2.7.1')
})
