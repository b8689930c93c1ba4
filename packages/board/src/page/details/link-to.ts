import type { Reference } from '@landfall/model'
import type { DetailItem } from './detail-section.ts'
import { said } from './head-section.ts'

/** A link to what is mentioned; where nothing of that name is known, its name alone. */
export function linkTo({ text, target }: Reference, words: string): readonly DetailItem[] {
  return [target === undefined ? said(words, text) : { kind: 'link', label: text, to: target, words }]
}
