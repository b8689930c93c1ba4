import { readStorm } from '@landfall/language'
import { applyIgnores, type Finding, indexModel } from '@landfall/model'
import { checkModel } from '../check-model.ts'
import { DEFAULT_SETTINGS } from '../check-settings.ts'

/** The day on which the storms of tests are checked. */
const TODAY = '2026-11-21'

/** All findings in a storm text, those of the language and those of the rules, without what it asks to ignore. */
export function checkedAll(text: string): readonly Finding[] {
  const { model, findings } = readStorm([{ name: 'a.storm', text }])
  const all = [...findings, ...checkModel(indexModel(model), DEFAULT_SETTINGS).findings]
  return applyIgnores(all, { model, today: TODAY }).told
}
