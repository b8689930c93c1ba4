import { type Html, html } from './html.ts'

/** What search and the choice of a context look at, for entries that have no name. */
export function talkAttributes(
  kind: string,
  {
    text,
    context,
    description,
  }: { readonly text: string; readonly context?: string; readonly description?: string },
): Html {
  const words = `${text} ${context ?? ''} ${description ?? ''}`.toLowerCase()
  return html` data-kind="${kind}" data-context="${context ?? ''}" data-title="${text}" data-words="${words}"`
}
