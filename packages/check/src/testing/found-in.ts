import { readStorm } from '@landfall/language'
import { type Finding, type FindingCode, indexModel } from '@landfall/model'
import { checkModel } from '../check-model.ts'
import { type CheckSettings, DEFAULT_SETTINGS } from '../check-settings.ts'

/**
 * The findings of one code in a storm text, those of the language left out.
 *
 * @throws if the text itself has a finding that is an error: a test's storm says what it means.
 */
export function foundIn(
  text: string,
  code: FindingCode,
  settings: CheckSettings = DEFAULT_SETTINGS,
): readonly Finding[] {
  const { model, findings } = readStorm([{ name: 'a.storm', text }])
  const broken = findings.find(({ severity }) => severity === 'error')
  if (broken) throw new Error(`the storm of this test is broken: ${broken.code} ${broken.message}`)
  return checkModel(indexModel(model), settings).findings.filter((finding) => finding.code === code)
}

/** Only what the findings of one code say. */
export function saidOf(text: string, code: FindingCode, settings?: CheckSettings): readonly string[] {
  return foundIn(text, code, settings).map(({ message }) => message)
}
