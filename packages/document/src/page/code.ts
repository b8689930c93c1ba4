import { type Html, html } from './html.ts'

/** Storm text. */
export function code(text: string): Html {
  return html`<code>${text}</code>`
}
