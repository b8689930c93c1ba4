import { expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { checkRequest } from './check-request.ts'

const STORM = 'event OrderPlaced\n'

function namesFor(config: string, wanted?: string): unknown {
  const cwd = testFolder({ 'a.storm': STORM, 'landfall.json': config })
  const values = new Map(wanted === undefined ? [] : [['names', wanted] as const])
  const request = checkRequest({ operands: [], flags: new Set(), values }, cwd)
  return request.ok ? request.value.names : request.failure
}

const WORDS = { pastTense: ['bestellt'], imperatives: [], nouns: [], synonyms: [] }
const ENGLISH = { ...WORDS, pastTense: [] }

it.each([
  { config: '{}', names: ENGLISH },
  { config: '{}', wanted: 'off', names: 'off' },
  { config: '{ "names": "off" }', names: 'off' },
  { config: '{ "names": "off" }', wanted: 'english', names: ENGLISH },
  { config: '{ "names": { "pastTense": ["bestellt"] } }', names: WORDS },
  { config: '{ "names": { "pastTense": ["bestellt"] } }', wanted: 'english', names: WORDS },
  { config: '{ "names": { "pastTense": ["bestellt"] } }', wanted: 'off', names: 'off' },
])('[CLI-103] where landfall.json is $config and --names $wanted', ({ config, wanted, names }) => {
  expect(namesFor(config, wanted)).toEqual(names)
})
