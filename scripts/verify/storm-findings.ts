import { checkModel, DEFAULT_SETTINGS } from '@landfall/check'
import { readStorm } from '@landfall/language'
import { applyIgnores, type Finding, indexModel } from '@landfall/model'

/** What `landfall check` finds in a storm that stands alone, without playing its scenarios. */
export function stormFindings(text: string): readonly Finding[] {
  const { model, findings } = readStorm([{ name: 'snippet.storm', text }])
  const all = [...findings, ...checkModel(indexModel(model), DEFAULT_SETTINGS).findings]
  return applyIgnores(all, { model, today: TODAY }).told
}

/** Behind every `until` that a page shows as over. */
const TODAY = '2026-01-01'
