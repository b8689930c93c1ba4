import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readStorm } from '@landfall/language'
import { catalogue, type Finding, type Ignore, isFindingCode } from '@landfall/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifier } from '../findings/finding-identity.ts'
import { type JudgedFindings, judgedFindings } from '../findings/judged-findings.ts'
import { sourcesOf } from '../findings/sources.ts'
import { sarifLog } from './sarif-log.ts'

const require = createRequire(import.meta.url)
const entry = require.resolve('@microsoft/sarif-multitool-ts')
const schema = JSON.parse(readFileSync(join(dirname(entry), '../assets/sarif-2.1.0.schema.json'), 'utf8'))
// Not strict: the schema has words about its history that are no part of JSON Schema.
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
const validate = ajv.compile(schema)

/** What the schema has against a log, as other programs read it. */
function complaints(log: object): readonly string[] {
  const data: unknown = JSON.parse(JSON.stringify(log))
  return validate(data)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const TEXT =
  'event orderPlaced\n// 日本 👍\ncommand "Pay it" by Gest\nevent gone\nignore NAME-1 "old" on orderPlaced\n'

function judgedIn(text: string, name = 'a.storm') {
  const storm = readStorm([{ name, text }])
  const judge = {
    stage: 'model',
    today: '2026-01-01',
    baseline: new Map<string, number>(),
    skipped: new Set<never>(),
  } as const
  const sources = sourcesOf(storm.files)
  return {
    judged: judgedFindings(storm.findings, storm, judge),
    sources,
    identityOf: identifier(storm.files),
  }
}

function logOf(
  text: string,
  options: { readonly hasBaseline?: boolean; readonly name?: string } = {},
): object {
  const { judged, ...others } = judgedIn(text, options.name)
  return sarifLog(judged, { ...others, hasBaseline: options.hasBaseline ?? false })
}

describe('the schema', () => {
  it('[CLI-115] refuses what is no log', () => {
    expect(complaints({})).not.toEqual([])
    expect(complaints({ version: '2.1.0', runs: [{}] })).not.toEqual([])
  })
  it.each([
    ['event A'],
    [TEXT],
    ['event A Placed\n}'],
    [`event orderPlaced\r\nignore NAME-1 on orderPlaced\r\nignore NAME-1 "x" on gone`],
  ])('[CLI-115] accepts the log of %j', (text) => {
    expect(complaints(logOf(text))).toEqual([])
    expect(complaints(logOf(text, { hasBaseline: true, name: '../c:d/a b#1?.storm' }))).toEqual([])
  })

  const anyText = fc.string({ unit: 'binary', maxLength: 12 })
  const anyFinding: fc.Arbitrary<Finding> = fc.record(
    {
      code: fc.constantFrom(...Object.keys(catalogue).filter(isFindingCode)),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const),
      message: anyText,
      place: fc.record({ file: fc.constant('a.storm'), start: fc.nat(99), end: fc.nat(99) }),
      element: anyText,
      fix: fc.record({
        title: anyText,
        safe: fc.boolean(),
        edits: fc.array(
          fc.record({
            place: fc.record({ file: fc.constant('a.storm'), start: fc.nat(99), end: fc.nat(99) }),
            text: anyText,
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    },
    { requiredKeys: ['code', 'severity', 'message', 'place'] },
  )
  const anyIgnore: fc.Arbitrary<Ignore> = anyText.map((reason) => ({
    kind: 'ignore',
    id: 'ignore',
    code: 'NAME-1',
    reason,
    on: [],
    place: { file: 'a.storm', start: 0, end: 1 },
  }))

  it('[CLI-115] accepts the log of any findings, whatever signs they hold', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(anyFinding),
        fc.array(anyFinding),
        fc.array(fc.record({ finding: anyFinding, ignore: anyIgnore })),
        (text, told, known, ignored) => {
          const files = [{ name: 'a.storm', text }]
          const log = sarifLog(
            { told, known, ignored },
            { sources: sourcesOf(files), identityOf: identifier(files), hasBaseline: true },
          )
          expect(complaints(log)).toEqual([])
        },
      ),
    )
  })
})

describe('a log', () => {
  it('[CLI-116] has the place of a finding, its level, element, fix and fingerprint', () => {
    const log = logOf('actor Guest\ncommand Reserve by Gest')
    expect(log).toMatchObject({
      runs: [
        {
          columnKind: 'utf16CodeUnits',
          tool: {
            driver: {
              name: 'Landfall',
              rules: [
                {
                  id: 'REF-1',
                  name: 'NothingOfThisName',
                  shortDescription: { text: 'Nothing of this name' },
                  help: {
                    markdown: expect.stringContaining('(docs/findings.md#ref-1-nothing-of-this-name)'),
                  },
                  defaultConfiguration: { level: 'error' },
                },
              ],
            },
          },
          results: [
            {
              ruleId: 'REF-1',
              ruleIndex: 0,
              level: 'error',
              message: { text: 'There is no actor `Gest`. Did you mean `Guest`?' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'a.storm' },
                    region: {
                      startLine: 2,
                      startColumn: 20,
                      endLine: 2,
                      endColumn: 24,
                      charOffset: 31,
                      charLength: 4,
                    },
                  },
                  logicalLocations: [{ kind: 'command', fullyQualifiedName: 'command Reserve' }],
                },
              ],
              partialFingerprints: { 'landfallFinding/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) },
              fixes: [
                {
                  description: { text: 'Write Guest' },
                  artifactChanges: [
                    {
                      artifactLocation: { uri: 'a.storm' },
                      replacements: [
                        {
                          deletedRegion: { charOffset: 31, charLength: 4 },
                          insertedContent: { text: 'Guest' },
                        },
                      ],
                    },
                  ],
                },
              ],
              suppressions: [],
            },
          ],
        },
      ],
    })
  })

  it('[CLI-116] names a file in the letters of an address', () => {
    expect(JSON.stringify(logOf('event A B', { name: '../a:b/ü 1#.storm' }))).toContain(
      '"uri":"../a%3Ab/%C3%BC%201%23.storm"',
    )
  })

  it('[CLI-117] says of what is ignored that its text says so, and of what is known that it is', () => {
    const { judged, ...others } = judgedIn(TEXT)
    const [first, ...told] = judged.told
    const split: JudgedFindings = { ...judged, told, known: first ? [first] : [] }
    const log: unknown = sarifLog(split, { ...others, hasBaseline: true })
    expect(log).toMatchObject({
      runs: [
        {
          results: [
            ...told.map(() => ({ suppressions: [], baselineState: 'new' })),
            { suppressions: [{ kind: 'external' }], baselineState: 'unchanged' },
            { ruleId: 'NAME-1', suppressions: [{ kind: 'inSource', justification: 'old' }] },
          ],
        },
      ],
    })
    expect(told.length).toBeGreaterThan(0)
  })
})
