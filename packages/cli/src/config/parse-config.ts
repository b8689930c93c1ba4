import type { NameSettings } from '@landfall/check'
import { fail, ok, type Result } from '@landfall/kernel'
import type { Stage } from '@landfall/model'
import { oneOf } from '../counted.ts'
import { jsonObject } from '../files/json-object.ts'
import { nearestWord } from '../nearest-word.ts'
import { STAGES } from '../stages.ts'

/** What `landfall.json` says. */
export interface CheckConfig {
  readonly stage?: Stage
  readonly names?: NameSettings | 'off'
  /** A path, as it stands there. */
  readonly baseline?: string
}

const LISTS = ['pastTense', 'imperatives', 'nouns'] as const

/** The failure has one sentence for each thing that is not as it must be. */
export function parseConfig(data: unknown): Result<CheckConfig, readonly string[]> {
  const object = jsonObject(data)
  if (!object) return fail(['It must hold an object, such as { "stage": "release" }.'])
  const { stage, names, baseline } = object
  const known = stage === undefined ? undefined : STAGES.find((each) => each === stage)
  const settings = parseNames(names)
  const problems = [
    ...unknownKeys(object, { known: ['stage', 'names', 'baseline'], prefix: '' }),
    ...(stage !== undefined && known === undefined ? [stageProblem(stage)] : []),
    ...(settings.ok ? [] : settings.failure),
    ...(baseline === undefined || (typeof baseline === 'string' && baseline !== '')
      ? []
      : [`"baseline" takes the path of a file, not ${shown(baseline)}.`]),
  ]
  if (problems.length > 0 || !settings.ok) return fail(problems)
  return ok({
    ...(known !== undefined && { stage: known }),
    ...(settings.value !== undefined && { names: settings.value }),
    ...(typeof baseline === 'string' && { baseline }),
  })
}

function stageProblem(stage: unknown): string {
  const nearest = typeof stage === 'string' ? nearestWord(stage, STAGES) : undefined
  return `"stage" takes ${oneOf(STAGES)}, not ${shown(stage)}.${didYouMean(nearest)}`
}

function parseNames(names: unknown): Result<NameSettings | 'off' | undefined, readonly string[]> {
  if (names === undefined || names === 'off') return ok(names)
  const object = jsonObject(names)
  if (!object) return fail([`"names" takes "off", or an object with lists of words, not ${shown(names)}.`])
  const wrongLists = LISTS.filter((key) => !isWordList(object[key] ?? []))
  const { synonyms = [] } = object
  const problems = [
    ...unknownKeys(object, { known: [...LISTS, 'synonyms'], prefix: 'names.' }),
    ...wrongLists.map(
      (key) => `"names.${key}" takes a list of words, such as ["one", "two"], not ${shown(object[key])}.`,
    ),
  ]
  const isGroups = Array.isArray(synonyms) && synonyms.every(isWordList)
  if (!isGroups) {
    const form = 'lists of words that mean the same, such as [["client", "customer"]]'
    problems.push(`"names.synonyms" takes ${form}, not ${shown(synonyms)}.`)
  }
  if (problems.length > 0 || !isGroups) return fail(problems)
  return ok({
    pastTense: wordsOf(object.pastTense),
    imperatives: wordsOf(object.imperatives),
    nouns: wordsOf(object.nouns),
    synonyms: synonyms.map(wordsOf),
  })
}

function wordsOf(list: unknown): readonly string[] {
  return isWordList(list) ? list : []
}

function isWordList(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((word) => typeof word === 'string' && word.trim() !== '')
}

function unknownKeys(
  object: Readonly<Record<string, unknown>>,
  { known, prefix }: { readonly known: readonly string[]; readonly prefix: string },
): string[] {
  const unknown = Object.keys(object).filter((key) => !known.includes(key))
  return unknown.map((key) => {
    const nearest = nearestWord(key, known)
    const help = nearest === undefined ? ` It may say ${oneOf(known)}.` : didYouMean(`"${prefix}${nearest}"`)
    return `It says "${prefix}${key}", which means nothing here.${help}`
  })
}

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`
}

/** A value as it stands in the file, if it is short. */
function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}
