import type { Section } from '../artifacts/section.ts'
import { markdownText } from './markdown-text.ts'

/** `Billing › BillingCycle`: where entries stand on the wall. */
export function sectionTitle(
  { context, aggregate }: Pick<Section<unknown>, 'context' | 'aggregate'>,
  otherwise: string,
): string {
  const words = [...(context === undefined ? [] : [context]), ...(aggregate ? [aggregate.title] : [])]
  return words.length === 0 ? otherwise : words.map(markdownText).join(' › ')
}
