import { hash } from 'node:crypto'
import { attempt, type Command } from '@landfall/kernel'

/** 128 bits: nobody finds two commands of one digest, whatever they choose. */
const LETTER_COUNT = 22

/**
 * Tells commands from one another, whatever the order of their fields: 22 letters, digits, `-` and `_`. Undefined for a
 * command that cannot be written as JSON.
 */
export function commandDigest(command: Command): string | undefined {
  const written = attempt(() => JSON.stringify(command, withFieldsInOrder))
  return written.ok ? hash('sha256', written.value, 'base64url').slice(0, LETTER_COUNT) : undefined
}

function withFieldsInOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)),
  )
}
