import type { Model } from '@landfall/model'

const WORDS = [
  'label',
  'description',
  'question',
  'text',
  'title',
  'message',
  'resolved',
  'neverFails',
  'domain',
]

/** The same storm with other words: everything that people wrote to be read is replaced by the next of `texts`. */
export function withTexts(model: Model, texts: readonly string[]): Model {
  let count = 0
  const next = () => {
    count += 1
    return texts[count % texts.length] ?? ''
  }
  const replaced = JSON.parse(
    JSON.stringify(model, (key, value) => {
      const isReference =
        typeof value === 'object' &&
        value !== null &&
        'place' in value &&
        'text' in value &&
        !('kind' in value)
      if (isReference) return { ...value, [KEPT]: value.text }
      return WORDS.includes(key) && typeof value === 'string' ? next() : value
    }),
    (_, value) => {
      if (typeof value !== 'object' || value === null || !(KEPT in value)) return value
      const { [KEPT]: text, ...others } = value
      return { ...others, text }
    },
  )
  return { ...model, ...replaced }
}

/** What a mention says is no text to be read. */
const KEPT = 'mention'
