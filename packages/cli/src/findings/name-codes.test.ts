import { readdirSync, readFileSync } from 'node:fs'
import { checkModel, DEFAULT_SETTINGS } from '@landfall/check'
import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { expect, it } from 'vitest'
import { NAME_CODES } from './name-codes.ts'

const corpus = new URL('../../../check/corpus/', import.meta.url)
const storms = readdirSync(corpus).filter((name) => name.endsWith('.storm'))

function saidIn(name: string, settings: typeof DEFAULT_SETTINGS): readonly string[] {
  const { model } = readStorm([{ name, text: readFileSync(new URL(name, corpus), 'utf8') }])
  return checkModel(indexModel(model), settings)
    .findings.filter(({ code }) => !NAME_CODES.has(code))
    .map(({ code, element }) => `${code} ${element}`)
}

it('[CLI-103] nothing but what is said of names depends on whether they are judged', () => {
  for (const name of storms) {
    expect(saidIn(name, { ...DEFAULT_SETTINGS, names: 'off' }), name).toEqual(saidIn(name, DEFAULT_SETTINGS))
  }
})
