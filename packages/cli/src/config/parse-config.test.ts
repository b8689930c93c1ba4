import { expect, it } from 'vitest'
import { parseConfig } from './parse-config.ts'

function problemsOf(data: unknown): readonly string[] {
  const config = parseConfig(data)
  return config.ok ? [] : config.failure
}

it('[CLI-101] everything may be left out, and everything may be there', () => {
  expect(parseConfig({})).toEqual({ ok: true, value: {} })
  const names = { pastTense: ['bestellt'], imperatives: [], nouns: ['Kunde'], synonyms: [['a', 'b']] }
  const all = { stage: 'release', names, baseline: 'known.json' }
  expect(parseConfig(all)).toEqual({ ok: true, value: all })
  expect(parseConfig({ names: { nouns: ['Kunde'] } })).toEqual({
    ok: true,
    value: { names: { pastTense: [], imperatives: [], nouns: ['Kunde'], synonyms: [] } },
  })
  expect(parseConfig({ names: 'off' })).toEqual({ ok: true, value: { names: 'off' } })
})

it.each([
  [[], 'It must hold an object, such as { "stage": "release" }.'],
  [null, 'It must hold an object, such as { "stage": "release" }.'],
  [{ stgae: 'model' }, 'It says "stgae", which means nothing here. Did you mean "stage"?'],
  [{ rules: {} }, 'It says "rules", which means nothing here. It may say stage, names or baseline.'],
  [{ stage: 'modle' }, '"stage" takes workshop, model or release, not "modle". Did you mean model?'],
  [{ stage: 3 }, '"stage" takes workshop, model or release, not 3.'],
  [{ stage: null }, '"stage" takes workshop, model or release, not null.'],
  [{ names: 'german' }, '"names" takes "off", or an object with lists of words, not "german".'],
  [{ names: { noun: [] } }, 'It says "names.noun", which means nothing here. Did you mean "names.nouns"?'],
  [{ names: { nouns: 'x' } }, '"names.nouns" takes a list of words, such as ["one", "two"], not "x".'],
  [{ names: { nouns: [''] } }, '"names.nouns" takes a list of words, such as ["one", "two"], not [""].'],
  [
    { names: { synonyms: ['client', 'customer'] } },
    '"names.synonyms" takes lists of words that mean the same, such as [["client", "customer"]], not ["client","customer"].',
  ],
  [{ baseline: '' }, '"baseline" takes the path of a file, not "".'],
  [{ baseline: ['x'.repeat(99)] }, `"baseline" takes the path of a file, not ["${'x'.repeat(37)}….`],
])('[CLI-101] %j is told', (data, problem) => {
  expect(problemsOf(data)).toEqual([problem])
})

it('[CLI-101] all that is wrong is told at once, also a name that every object has', () => {
  const data: unknown = JSON.parse('{"stage": 1, "baseline": 2, "names": {"nouns": 3}, "__proto__": 4}')
  expect(problemsOf(data)).toHaveLength(4)
})
