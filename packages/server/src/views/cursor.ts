import { createHash } from 'node:crypto'
import type { RowPlace, RowQuery } from '@landfall/runtime'

/** Where a page ended, for whoever asks for the next one: a text that means nothing to them. */
export function writeCursor({ value, rank, key }: RowPlace, query: RowQuery): string {
  return Buffer.from(JSON.stringify([questionDigest(query), value ?? null, rank, key])).toString('base64url')
}

/** Undefined for what is no cursor, or one of another question. */
export function readCursor(cursor: string, query: RowQuery): RowPlace | undefined {
  const parts = parsed(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(parts) || parts.length !== 4) return undefined
  const [digest, value, rank, key]: readonly unknown[] = parts
  if (digest !== questionDigest(query) || typeof rank !== 'number' || typeof key !== 'string')
    return undefined
  if (value === null) return { rank, key }
  const isComparable = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isComparable ? { value, rank, key } : undefined
}

/** Tells questions apart; pages of one may have different lengths. */
function questionDigest({ view, filters, sort }: RowQuery): string {
  const text = JSON.stringify([view, filters ?? [], sort ?? null])
  return createHash('sha256').update(text).digest('base64url').slice(0, 11)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
