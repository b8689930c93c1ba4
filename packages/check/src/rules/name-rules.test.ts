import { readdirSync, readFileSync } from 'node:fs'
import { editedFiles, readStorm } from '@landfall/language'
import { type Finding, indexModel } from '@landfall/model'
import { expect, it } from 'vitest'
import { checkModel } from '../check-model.ts'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { nameRules } from './name-rules.ts'

const codes: readonly string[] = nameRules.map(({ code }) => code)

function foundAbout(text: string): readonly Finding[] {
  const { model, findings } = readStorm([{ name: 'a.storm', text }])
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const found = checkModel(indexModel(model), DEFAULT_SETTINGS).findings
  return found.filter(({ code }) => codes.includes(code))
}

function textsIn(folder: URL, pattern: RegExp): readonly { readonly name: string; readonly text: string }[] {
  const names = readdirSync(folder).filter((name) => pattern.test(name))
  return names.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
}

const examples = textsIn(new URL('../../../../examples/', import.meta.url), /\.storm$/)

it.each(examples)('[CHECK-24] $name has no finding about names', ({ text }) => {
  expect(foundAbout(text).map(({ message }) => message)).toEqual([])
})

const renamed = textsIn(
  new URL('../../corpus/', import.meta.url),
  /^(event-1-blood|event-3-hotel|command-1-tram).*broken/,
)

it.each(renamed)(
  '[CHECK-16] the fix of $name leaves a storm without the finding, and without errors',
  ({ text }) => {
    const fix = foundAbout(text).find((finding) => finding.fix)?.fix
    const [edited] = editedFiles([{ name: 'a.storm', text }], fix?.edits ?? [])
    expect(edited?.text).not.toBe(text)
    expect(foundAbout(edited?.text ?? '')).toEqual([])
  },
)
