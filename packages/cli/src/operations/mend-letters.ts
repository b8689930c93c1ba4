import { fail, ok, type Result } from '@landfall/kernel'
import { counted } from '../counted.ts'
import { printable } from '../printable.ts'
import type { Client } from './client.ts'
import { letterPath } from './letter-path.ts'
import { problemTexts } from './tell-problem.ts'

/** What is done with dead letters. */
export type Mending = { readonly kind: 'retry' } | { readonly kind: 'discard'; readonly reason: string }

/** What became of one. */
export interface MendedLetter {
  readonly id: string
  readonly result: 'done' | 'parked again' | 'discarded'
  /** Why it was parked again. */
  readonly message?: string
}

/**
 * Does letters again or discards them, one after the other; goes on behind one that fails again.
 *
 * @param isAll - one that is gone by now was mended by somebody else, and is passed over.
 */
export async function mendLetters(
  client: Client,
  ids: readonly string[],
  { mending, isAll }: { readonly mending: Mending; readonly isAll: boolean },
): Promise<Result<readonly MendedLetter[], readonly string[]>> {
  const mended: MendedLetter[] = []
  const body = mending.kind === 'discard' ? { reason: mending.reason } : undefined
  for (const id of ids) {
    const answer = await client.post(`${letterPath(id)}/${mending.kind}`, body)
    if (!answer.ok) return fail([answer.failure])
    const { status, body: told } = answer.value
    if (status === 404 && isAll) continue
    if (status !== 200) return fail(problemTexts(answer.value))
    if (told.kind === 'parked again') mended.push({ id, result: told.kind, message: String(told.message) })
    else mended.push({ id, result: mending.kind === 'retry' ? 'done' : 'discarded' })
  }
  return ok(mended)
}

export function mendedLines(mended: readonly MendedLetter[]): readonly string[] {
  if (mended.length === 0) return ['Nothing is parked']
  const again = mended.filter(({ result }) => result === 'parked again')
  const others = mended.filter(({ result }) => result !== 'parked again')
  const says = others[0]?.result === 'discarded' ? 'discarded' : 'done again'
  return [
    ...again.map(({ id, message = '' }) => `✗ ${printable(id)} is parked again: ${printable(message)}`),
    ...(others.length === 0 ? [] : [`${counted(others.length, 'dead letter')} ${says}`]),
  ]
}
