import type { StormFile } from '@landfall/language'
import type { Finding } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FindingIdentity, identifier } from '../findings/finding-identity.ts'
import { identityKey } from './baseline.ts'
import { baselineOf } from './baseline-of.ts'
import { baselineText } from './baseline-text.ts'
import { parseBaseline } from './parse-baseline.ts'
import { splitByBaseline } from './split-by-baseline.ts'

const anyIdentity: fc.Arbitrary<FindingIdentity> = fc.record({
  code: fc.constantFrom('REF-1', 'NAME-1'),
  about: fc.string({ unit: 'binary', maxLength: 4 }),
  at: fc.constantFrom('', 'Gest', '"a" \\ \u2028'),
})

describe('a baseline', () => {
  it('[CLI-107] is read back as it was, and does not depend on the order of the findings', () => {
    fc.assert(
      fc.property(fc.array(anyIdentity), (identities) => {
        const baseline = baselineOf(identities)
        const text = baselineText(baseline)
        expect(parseBaseline(JSON.parse(text))).toEqual({ ok: true, value: baseline })
        expect(baselineText(baselineOf(identities.toReversed()))).toBe(text)
      }),
    )
  })

  it('[CLI-107] has one line for findings that are alike, sorted', () => {
    const identity = (about: string) => ({ code: 'REF-1', about, at: 'Gest' })
    expect(baselineText(baselineOf(['b', 'a', 'b'].map(identity)))).toBe(
      `{
"landfallBaseline": 1,
"findings": [
{"code":"REF-1","about":"a","at":"Gest","count":1},
{"code":"REF-1","about":"b","at":"Gest","count":2}
]
}
`,
    )
    expect(baselineText(new Map())).toBe('{\n"landfallBaseline": 1,\n"findings": []\n}\n')
  })

  it.each([
    [[], 'is not a baseline: --update-baseline writes one.'],
    [{ name: 'a package' }, 'is not a baseline: --update-baseline writes one.'],
    [
      { landfallBaseline: 2, findings: [] },
      'is a baseline of another Landfall, with the number 2: write it anew.',
    ],
    [{ landfallBaseline: 1 }, 'is a baseline without its list of findings: write it anew.'],
    [
      { landfallBaseline: 1, findings: [{ code: 'REF-1', about: 'a', at: '', count: 0 }] },
      'has something else than a finding as number 1 of its list: write it anew.',
    ],
  ])('[CLI-108] is not %j', (data, failure) => {
    expect(parseBaseline(data)).toEqual({ ok: false, failure })
  })
})

const finding: Finding = {
  code: 'REF-1',
  severity: 'error',
  message: 'There is no actor `Gest`',
  place: { file: 'a.storm', start: 0, end: 4 },
  element: 'command Reserve',
}

describe('findings', () => {
  const identityOf = identifier([{ name: 'a.storm', text: 'Gest' }])
  const knownOnce = new Map([[identityKey(identityOf(finding)), 1]])

  it('[CLI-105] of which the baseline has one are new from the second on', () => {
    const second = { ...finding, message: 'the second' }
    expect(splitByBaseline([finding, second], knownOnce, identityOf)).toEqual({
      fresh: [second],
      known: [finding],
      goneCount: 0,
    })
  })

  it('[CLI-109] that are gone are counted', () => {
    const baseline = new Map([...knownOnce, ['other', 3]])
    expect(splitByBaseline([], baseline, identityOf)).toEqual({ fresh: [], known: [], goneCount: 4 })
  })
})

describe('a finding', () => {
  const identityIn = (file: StormFile, start: number, end: number, extra: Partial<Finding> = {}) =>
    identifier([file])({ ...finding, place: { file: file.name, start, end }, ...extra })

  it('[CLI-106] is the same on another line of another file, with another message', () => {
    const here = identityIn({ name: 'a.storm', text: 'by Gest' }, 3, 7)
    const there = identityIn({ name: 'b/c.storm', text: '\n\n  by  Gest' }, 8, 12, { message: 'Nobody' })
    expect(here).toEqual({ code: 'REF-1', about: 'command Reserve', at: 'Gest' })
    expect(there).toEqual(here)
  })

  it('[CLI-106] is the same when something else in a long stretch has changed', () => {
    const here = identityIn({ name: 'a.storm', text: '{\n  one\n}' }, 0, 9)
    expect(identityIn({ name: 'a.storm', text: '{\n  two\n}' }, 0, 9)).toEqual(here)
    expect(here.at).toBe('')
  })

  it('[CLI-106] without an element is known by its file', () => {
    const { element: _, ...others } = finding
    const identity = identifier([{ name: 'x/a.storm', text: 'Gest' }])({
      ...others,
      place: { file: 'x/a.storm', start: 0, end: 4 },
    })
    expect(identity.about).toBe('a.storm')
  })
})
