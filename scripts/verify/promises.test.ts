import { describe, expect, it } from 'vitest'
import { checkFindingCodes } from './finding-codes.ts'
import { checkSpecNumbers } from './spec-numbers.ts'

describe('SPEC numbers', () => {
  const spec = {
    path: 'packages/x/SPEC.md',
    text: '# Promises\n\nROOM-1 Something.\nROOM-2 Another; see ROOM-1 above.\n  ROOM-3 is only mentioned.\n',
  }
  const quoting = (...ids: string[]) => ({
    path: 'packages/x/src/a.test.ts',
    text: ids
      .map((id, index) => `${index % 2 === 0 ? 'it' : 'describe.each([1])'}('[${id}] holds', run)`)
      .join('\n'),
  })

  it('are complete when each is quoted in the name of a test', () => {
    expect(checkSpecNumbers([spec], [quoting('ROOM-1', 'ROOM-2', 'ROOM-1')])).toEqual({
      passed: true,
      detail: '2 promises, 3 quotes',
    })
  })

  it('are none before there is a SPEC.md', () => {
    expect(checkSpecNumbers([], [])).toEqual({ passed: true, detail: '0 promises, 0 quotes' })
  })

  it('are reported when no test quotes one', () => {
    const elsewhere = { path: 'b.test.ts', text: `const name = '[ROOM-2]' // [ROOM-2]` }
    expect(checkSpecNumbers([spec], [quoting('ROOM-1'), elsewhere])).toMatchObject({
      reasons: ['packages/x/SPEC.md:4 promises ROOM-2, and no test quotes [ROOM-2] in its name'],
    })
  })

  it('are reported when quoted and not promised, or promised twice', () => {
    const again = { path: 'packages/y/SPEC.md', text: 'ROOM-1 Something else.' }
    expect(checkSpecNumbers([spec, again], [quoting('ROOM-1', 'ROOM-2', 'ROOM-9')])).toMatchObject({
      reasons: [
        'packages/y/SPEC.md:1 promises ROOM-1 a second time: numbers are never reused',
        'packages/x/src/a.test.ts:3 quotes [ROOM-9], which no SPEC.md promises',
      ],
    })
  })
})

describe('codes of findings', () => {
  const catalogue = {
    path: 'packages/model/src/catalogue.ts',
    text: `export const catalogue = { 'NAME-1': { title: 'a' }, 'NAME-2': { title: 'b' } } as const satisfies Titles`,
  }
  const docs = { path: 'docs/findings.md', text: '# Findings\n\n## NAME-1 A name\n\n## NAME-2\n' }
  const users = [
    { path: 'packages/check/src/a.ts', text: `const f = [{ code: 'NAME-1' }, { code: 'NAME-2' }]` },
  ]

  it('agree', () => {
    expect(checkFindingCodes({ catalogue, docs, users })).toEqual({ passed: true, detail: '2 codes' })
  })

  it('are none before there is a catalogue', () => {
    expect(checkFindingCodes({ catalogue: undefined, docs, users })).toMatchObject({ passed: true })
  })

  it('are compared in both directions', () => {
    const other = { path: 'docs/findings.md', text: '## NAME-1\n## NAME-3 Gone\n## NAME-1\n' }
    expect(checkFindingCodes({ catalogue, docs: other, users })).toMatchObject({
      reasons: [
        'docs/findings.md explains NAME-1 twice',
        'NAME-2 is in the catalogue, and docs/findings.md has no heading "## NAME-2 …"',
        'docs/findings.md explains NAME-3, which is not in the catalogue',
      ],
    })
  })

  it('are reported when no source uses one', () => {
    expect(checkFindingCodes({ catalogue, docs, users: [] })).toMatchObject({
      reasons: [
        'NAME-1 is in the catalogue, and no source uses it',
        'NAME-2 is in the catalogue, and no source uses it',
      ],
    })
  })

  it('are not guessed from a catalogue of another shape', () => {
    const computed = { path: 'packages/model/src/catalogue.ts', text: 'export const catalogue = build()' }
    expect(checkFindingCodes({ catalogue: computed, docs, users })).toMatchObject({ passed: false })
  })
})
