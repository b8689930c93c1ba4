import { readFileSync } from 'node:fs'
import { readStorm, type Storm, type StormFile } from '@landfall/language'
import { type Finding, indexModel, type Model } from '@landfall/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CheckMemory, checkModel } from './check-model.ts'
import { DEFAULT_SETTINGS } from './check-settings.ts'

const EXAMPLES = ['subscription-box', 'crm-coupled', 'crm-decoupled', 'interactions', 'mars-rover']

const examples: readonly StormFile[] = EXAMPLES.map((name) => ({
  name: `${name}.storm`,
  text: readFileSync(new URL(`../../../examples/${name}.storm`, import.meta.url), 'utf8'),
}))

function found(model: Model, memory?: CheckMemory): readonly Finding[] {
  return checkModel(indexModel(model), DEFAULT_SETTINGS, memory).findings
}

function sorted(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => JSON.stringify(finding)).toSorted()
}

/** Takes lines out, writes them twice, exchanges words: whatever people do to a text between two looks. */
const anyEdit = fc.record({
  file: fc.nat(EXAMPLES.length - 1),
  line: fc.nat(300),
  lineCount: fc.nat(3),
  kind: fc.constantFrom('remove', 'repeat', 'rename', 'renumber', 'move up'),
})
type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never

function edited(files: readonly StormFile[], { file, line, lineCount, kind }: Edit): readonly StormFile[] {
  return files.map((each, number) => {
    if (number !== file) return each
    const lines = each.text.split('\n')
    const at = line % lines.length
    const taken = lines.slice(at, at + lineCount + 1)
    const put: Record<typeof kind, () => readonly string[]> = {
      remove: () => [],
      repeat: () => [...taken, ...taken],
      rename: () => taken.map((text) => text.replace(/[A-Z][a-z]+/, 'Parcel')),
      renumber: () => taken.map((text) => text.replace(/\d+/, '7')),
      'move up': () => taken,
    }
    const rest = lines.toSpliced(at, taken.length, ...put[kind]())
    const text = (kind === 'move up' ? [...taken, ...rest] : rest).join('\n')
    return { ...each, text }
  })
}

it('[CHECK-1] a check changes nothing, and finds the same in a model that went through JSON', () => {
  for (const file of examples) {
    const { model } = readStorm([file])
    const before = JSON.stringify(model)
    const findings = found(model)
    expect(JSON.stringify(model)).toBe(before)
    expect(found(JSON.parse(before))).toEqual(findings)
  }
})

it('[CHECK-1] no text makes a check fail', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
      const { model } = readStorm(edits.reduce(edited, examples))
      expect(Array.isArray(found(model))).toBe(true)
    }),
    { numRuns: 25 },
  )
})

it('[CHECK-2] after any edits, a check that remembers finds what one from nothing finds', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (edits) => {
      let files = examples
      let storm: Storm = readStorm(files)
      let { memory } = checkModel(indexModel(storm.model), DEFAULT_SETTINGS)
      for (const edit of edits) {
        files = edited(files, edit)
        storm = readStorm(files, storm)
        const next = checkModel(indexModel(storm.model), DEFAULT_SETTINGS, memory)
        expect(sorted(next.findings)).toEqual(sorted(found(storm.model)))
        memory = next.memory
      }
    }),
    { numRuns: 25 },
  )
})

it('[CHECK-2] other settings begin from nothing', () => {
  const { model } = readStorm([{ name: 'a.storm', text: 'event OrderPlaces' }])
  const { memory } = checkModel(indexModel(model), DEFAULT_SETTINGS)
  const silent = { ...DEFAULT_SETTINGS, names: 'off' } as const
  expect(checkModel(indexModel(model), silent, memory).findings).toEqual(
    checkModel(indexModel(model), silent).findings,
  )
})
