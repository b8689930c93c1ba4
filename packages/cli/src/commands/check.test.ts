import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkModel, DEFAULT_SETTINGS } from '@landfall/check'
import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest, type TestRun, type TestRunOptions } from '../testing/test-terminal.ts'

type Files = Readonly<Record<string, string>>

/** Checks a folder with these files; what was written there meanwhile can be read. */
async function checked(
  files: Files,
  words = '',
  options: Partial<TestRunOptions> = {},
): Promise<TestRun & { readonly codes: readonly string[]; readonly textOf: (name: string) => string }> {
  const cwd = options.cwd ?? testFolder(files)
  const run = await runInTest(['check', ...words.split(' ').filter((word) => word !== '')], {
    ...options,
    cwd,
  })
  return {
    ...run,
    codes: Array.from(
      run.stdout.matchAll(/ (?:error|warning|hint) ([A-Z]+-\d+)$/gm),
      ([, code = '']) => code,
    ),
    textOf: (name) => readFileSync(join(cwd, name), 'utf8'),
  }
}

/** An error that is found by the language, whatever rules there are. */
const BROKEN = 'event Order Placed\n'
/** A warning at a workshop, else an error. */
const UNKNOWN = 'actor Guest\ncommand Reserve by Gest\n'

describe('ignores', () => {
  const text = 'event orderPlaced\nignore NAME-1 "a legacy name, until 2027-03" on orderPlaced\n'

  it('[CLI-91] are counted behind the summary', async () => {
    const { stdout, codes } = await checked({ 'a.storm': text }, '', { today: '2027-03-31' })
    expect(codes).not.toContain('NAME-1')
    expect(stdout).toMatch(/\n1 finding is ignored\n$/)
  })

  it('[CLI-91] that have expired count no more', async () => {
    const { stdout, codes } = await checked({ 'a.storm': text }, '', { today: '2027-04-01' })
    expect(codes).toEqual(expect.arrayContaining(['NAME-1', 'IGNORE-2']))
    expect(stdout).not.toContain('can be mended at once')
  })

  it('[CLI-110] that have expired are taken out where there is nothing left to ignore, and else left to people', async () => {
    const standing = await checked({ 'a.storm': text }, '--fix', { today: '2027-04-01' })
    expect(standing.textOf('a.storm')).toBe(text)
    const mended = text.replaceAll('orderPlaced', 'OrderPlaced')
    const run = await checked({ 'a.storm': mended }, '--fix', { today: '2027-04-01' })
    expect(run.textOf('a.storm')).toBe('event OrderPlaced\n')
    expect(run.stdout).toMatch(/^1 finding mended in a\.storm\n/)
  })
})

it('[CLI-126] of what broken text speaks of, only the broken text is told', async () => {
  const broken = 'event OrderMade\ncommand MakeOrder by Clerk -> OrderMade\nactor Clerk\nevent "Order sent"\n'
  expect((await checked({ 'a.storm': broken })).codes).toEqual(['SYNTAX-1', 'EVENT-4'])
  const quoted = broken.replace('-> OrderMade', '-> OrderMade, "Order sent"')
  expect((await checked({ 'a.storm': quoted })).codes).toEqual(['SYNTAX-1'])
})

it('[CLI-90] what the language, the rules and the scenarios find is told', async () => {
  const text = readFileSync(new URL('../../../../examples/interactions.storm', import.meta.url), 'utf8')
  const { model, findings } = readStorm([{ name: 'a.storm', text }])
  const byRules = checkModel(indexModel(model), DEFAULT_SETTINGS).findings
  const { stdout } = await checked({ 'a.storm': text }, '--json')
  const told: readonly { readonly code: string }[] = JSON.parse(stdout)
  expect(told.map(({ code }) => code).sort()).toEqual(
    [...findings, ...byRules].map(({ code }) => code).sort(),
  )
})

it('[CLI-103] an ignore of what is said of names stays where names are not judged', async () => {
  const text = 'event ShipmentInbound\nignore EVENT-1 "as the harbour says" on ShipmentInbound\n'
  const { codes, textOf } = await checked({ 'a.storm': text }, '--names off --fix')
  expect(codes).not.toContain('IGNORE-1')
  expect(textOf('a.storm')).toBe(text)
})

describe('scenarios', () => {
  const text = 'value Seat { row: Int }\nevent SeatTaken\nscenario "A seat is taken" { then SeatTaken }\n'

  it('[CLI-90] that fail are told, and decide the exit code', async () => {
    const { codes, exitCode } = await checked({ 'a.storm': text })
    expect(codes).toContain('SCENARIO-7')
    expect(exitCode).toBe(1)
  })

  it('[CLI-90] in lines that stand elsewhere are told with their title', async () => {
    const seat = [
      'aggregate Seat {',
      '  key seatId: Id',
      '  state { guest: Text }',
      '  command FreeSeat { -> SeatFreed }',
      '  event SeatOffered',
      '  event SeatFreed { guest: Text }',
      '}',
      'scenario "Nobody sat there" {',
      '  given SeatOffered { seatId: "A1" }',
      '  when FreeSeat { seatId: "A1" }',
      '  then SeatFreed',
      '}',
    ].join('\n')
    const run = await checked({ 'a.storm': seat })
    expect(run.stdout).toMatch(
      /a\.storm:4:\d+ error SCENARIO-7\n {2}"Nobody sat there" fails: FreeSeat could not/,
    )
    expect((await checked({ 'a.storm': text })).stdout).not.toContain('fails:')
  })

  it('[CLI-90] of a storm with errors are not played', async () => {
    const { codes } = await checked({ 'a.storm': `${BROKEN}${text}` })
    expect(codes).not.toContain('SCENARIO-7')
  })

  it('[CLI-81] that take long to play are announced', async () => {
    const { stderr } = await checked({ 'a.storm': text }, '', { isTTY: true, tickMs: 600 })
    expect(stderr).toContain('Playing 1 of 1 scenarios')
  })
})

describe('landfall.json', () => {
  it('[CLI-100] says the stage, and the command line says otherwise', async () => {
    const files = { 'landfall.json': '{ "stage": "workshop" }', 'deep/a.storm': UNKNOWN }
    expect(await checked(files, 'deep')).toMatchObject({ exitCode: 0 })
    expect(await checked(files, 'deep --stage model')).toMatchObject({ exitCode: 1 })
  })

  it('[CLI-101] with mistakes keeps from checking, and each is told', async () => {
    const files = { 'landfall.json': '{ "stage": "modle", "name": "off" }', 'deep/a.storm': UNKNOWN }
    expect(await checked(files, 'deep')).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: [
        'landfall: landfall.json: It says "name", which means nothing here. Did you mean "names"?',
        'landfall: landfall.json: "stage" takes workshop, model or release, not "modle". Did you mean model?',
        '',
      ].join('\n'),
    })
  })

  it.each([
    ['{', 'landfall: landfall.json is not JSON'],
    ['{ "stage": }', 'landfall: landfall.json is not JSON'],
    ['', 'landfall: landfall.json is not JSON'],
    ['\uFEFF[]', 'landfall: landfall.json: It must hold an object'],
  ])('[CLI-101] that is %j is told', async (text, start) => {
    const { exitCode, stderr } = await checked({ 'landfall.json': text, 'a.storm': UNKNOWN })
    expect(stderr.startsWith(start)).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(exitCode).toBe(2)
  })

  it('[CLI-102] names a baseline that stands beside it', async () => {
    const files = { 'landfall.json': '{ "baseline": "known.json" }', 'deep/a.storm': UNKNOWN }
    const first = await checked(files, 'deep --update-baseline')
    expect(first).toMatchObject({ exitCode: 0 })
    expect(first.textOf('known.json')).toContain('command Reserve')
  })
})

describe('a baseline', () => {
  it('[CLI-105] keeps what it knows from being told, and lets what is new through', async () => {
    const cwd = testFolder({ 'a.storm': UNKNOWN })
    const update = await checked({}, '--baseline known.json --update-baseline', { cwd })
    expect(update).toMatchObject({ exitCode: 0, stderr: '' })
    expect(update.stdout).toMatch(/^Wrote \d+ findings? into known\.json\n\nNo new findings: /)
    writeFileSync(join(cwd, 'a.storm'), `\n\n${UNKNOWN.replace('Guest', 'Visitor')}command Cancel by Gest\n`)
    const after = await checked({}, '--baseline known.json', { cwd })
    expect(after.exitCode).toBe(1)
    expect(after.stdout).toMatch(/^a\.storm:5:19 error REF-1$/m)
    expect(after.stdout).not.toContain('Reserve by Gest\n    |')
    expect(after.stdout).toMatch(/^\d+ findings? (is|are) known from the baseline$/m)
  })

  it('[CLI-109] of another project knows nothing here, and its findings are gone', async () => {
    const other =
      '{ "landfallBaseline": 1, "findings": [{"code":"X-1","about":"event X","at":"","count":3}] }'
    const { stdout, exitCode } = await checked({ 'a.storm': UNKNOWN, 'o.json': other }, '--baseline o.json')
    expect(stdout).toContain('3 findings of the baseline are gone: update it with --update-baseline\n')
    expect(exitCode).toBe(1)
  })

  it.each([
    ['--baseline no.json', 'no.json is not there yet: --update-baseline writes it.'],
    ['--baseline a.storm', 'a.storm is not JSON'],
    ['--baseline p.json --update-baseline', 'p.json is not a baseline: --update-baseline writes one.'],
    [
      '--baseline no/b.json --update-baseline',
      'no/b.json cannot be written: there is no such file or folder.',
    ],
    ['--update-baseline', '--update-baseline needs a file: name it with --baseline, or as "baseline"'],
  ])('[CLI-108] %s is told', async (words, said) => {
    const run = await checked({ 'a.storm': UNKNOWN, 'p.json': '{"name":"mine"}' }, words)
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toContain(`landfall: ${said}`)
    expect(run.textOf('p.json')).toBe('{"name":"mine"}')
  })

  it('[CLI-107] is the same whatever the stage and wherever the files are', async () => {
    const texts = ['--stage workshop', '--stage release', './a.storm'].map(async (words) => {
      const run = await checked({ 'a.storm': UNKNOWN }, `${words} --baseline b.json --update-baseline`)
      return run.textOf('b.json')
    })
    expect(new Set(await Promise.all(texts)).size).toBe(1)
  })
})

describe('mending', () => {
  const useless = 'ignore NAME-1 "x" on OrderPlaced'

  it('[CLI-112] changes nothing but what is mended', async () => {
    const before = `\uFEFF// one\r\nevent   OrderPlaced\t\r\n${useless}\r\n/* two */`
    const { textOf } = await checked({ 'a.storm': before, 'b.storm': 'event  OrderPaid\r' }, '--fix')
    expect(textOf('a.storm')).toBe('\uFEFF// one\r\nevent   OrderPlaced\t\r\n/* two */')
    expect(textOf('b.storm')).toBe('event  OrderPaid\r')
  })

  it('[CLI-110] goes on until nothing is left, also where two stand on one line', async () => {
    const { stdout, textOf } = await checked(
      { 'a.storm': `event OrderPlaced\n${useless} ${useless}\n${`${useless}\n`.repeat(300)}` },
      '--fix',
    )
    expect(textOf('a.storm')).toBe('event OrderPlaced\n')
    expect(stdout).toMatch(/^302 findings mended in a\.storm\n\n/)
  })

  it('[CLI-94] leaves a storm with errors as it is', async () => {
    const text = `${BROKEN}event OrderPlaced\n${useless}\n`
    const { stdout, textOf, exitCode } = await checked({ 'a.storm': text }, '--fix')
    expect(stdout).toMatch(/^Nothing to mend without asking you: 1 fix is yours to choose\n\n/)
    expect(textOf('a.storm')).toBe(text)
    expect(exitCode).toBe(1)
  })

  it('[CLI-110] of what has no fix at all says so', async () => {
    const { stdout } = await checked({ 'a.storm': 'event OrderPlaced\n' }, '--fix')
    expect(stdout).toMatch(/^Nothing to mend\n\n/)
  })

  it('[CLI-114] that is only tried says what it would do, and does nothing', async () => {
    const text = `event OrderPlaced\n${useless}\n`
    const { stdout, textOf } = await checked({ 'a.storm': text }, '--fix --dry-run')
    expect(stdout).toMatch(/^1 finding would be mended in a\.storm\n\na\.storm:/)
    expect(textOf('a.storm')).toBe(text)
  })

  it('[CLI-118] for another program is told aside', async () => {
    for (const format of ['json', 'sarif']) {
      const run = await checked(
        { 'a.storm': `event OrderPlaced\n${useless}\n` },
        `--fix --format ${format} --baseline b.json --update-baseline`,
      )
      expect(run.stderr).toMatch(/^1 finding mended in a\.storm\n\nWrote \d+ findings? into b\.json\n/)
      expect(JSON.parse(run.stdout)).toBeInstanceOf(Object)
    }
  })
})

describe('origins', () => {
  const text = [
    'actor Guest',
    'aggregate Seat {',
    '  key seatId: Id',
    '  command ReserveSeat by Guest creates { guest: Text -> SeatReserved }',
    '  event SeatReserved { guest: Text }',
    '}',
  ].join('\n')

  it('[CLI-125] are told in place of findings, as a table and as data', async () => {
    const { stdout, exitCode } = await checked({ 'a.storm': text }, '--origins')
    expect(stdout).toMatch(/^field.*comes from.*goes to/)
    expect(stdout).toContain('event SeatReserved')
    expect(exitCode).toBe(0)
    const rows: unknown = JSON.parse((await checked({ 'a.storm': text }, '--origins --json')).stdout)
    expect(rows).toContainEqual(expect.objectContaining({ element: 'event SeatReserved', field: 'guest' }))
  })

  it('[CLI-125] of a storm with errors are told as far as they can be, and that is said aside', async () => {
    const run = await checked({ 'a.storm': `${BROKEN}${text}` }, '--origins --json')
    expect(JSON.parse(run.stdout)).not.toEqual([])
    expect(run.stderr).toBe('\nThis storm has 1 error, so the table may lack something: landfall check\n')
    expect(run.exitCode).toBe(0)
  })

  it('[CLI-125] of a storm without fields are said to be none', async () => {
    const { stdout } = await checked({ 'a.storm': 'event OrderPlaced' }, '--origins')
    expect(stdout).toBe('There is no field in this storm yet.\n')
  })
})

it.each([
  ['--origins --fix', '--origins tells no findings, so --fix has nothing to do there: give one of them.'],
  [
    '--origins --format sarif',
    '--origins tells no findings, and SARIF is for findings: write --origins --json.',
  ],
  ['--json --format sarif', '--json and --format sarif contradict each other: give one of them.'],
  ['--dry-run', '--dry-run says what --fix would do: write --fix --dry-run.'],
  [
    '--fix --dry-run --baseline b --update-baseline',
    '--dry-run writes nothing, and --update-baseline writes',
  ],
])('[CLI-119] %s is told', async (words, said) => {
  const { exitCode, stderr } = await checked({ 'a.storm': UNKNOWN }, words)
  expect(stderr).toContain(`landfall: ${said}`)
  expect(exitCode).toBe(2)
})

it('[CLI-36] of thousands of findings the worst are shown, and all are written for other programs', async () => {
  const text = Array.from({ length: 3_000 }, (_, index) => `event happened${index}`).join('\n')
  const pretty = await checked({ 'a.storm': text })
  expect(pretty.codes).toHaveLength(100)
  const json: readonly unknown[] = JSON.parse((await checked({ 'a.storm': text }, '--json')).stdout)
  expect(json.length).toBeGreaterThanOrEqual(3_000)
})
