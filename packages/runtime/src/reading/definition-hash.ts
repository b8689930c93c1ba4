import { createHash } from 'node:crypto'

/** Tells definitions from one another by their text, in 43 letters, digits, `-` and `_`. */
export function definitionHash(definition: string): string {
  return createHash('sha256').update(definition).digest('base64url')
}
