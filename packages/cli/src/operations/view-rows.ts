import { fail, ok, type Result } from '@landfall/kernel'
import type { Answer, Client } from './client.ts'

/** Rows as they travel, as many as are wanted, and whether there are more. */
export interface TakenRows {
  readonly rows: readonly unknown[]
  readonly isMore: boolean
}

/** Rows that a service gives at once. */
const PAGE_COUNT = 500

/** Takes rows page by page. The failure is what the service answers instead, or why nobody does. */
export async function takeRows(
  client: Client,
  {
    path,
    params,
    limit,
  }: { readonly path: string; readonly params: URLSearchParams; readonly limit: number },
): Promise<Result<TakenRows, Answer | string>> {
  const rows: unknown[] = []
  let cursor: string | undefined
  do {
    const page = new URLSearchParams(params)
    page.set('limit', String(Math.min(PAGE_COUNT, limit - rows.length)))
    if (cursor !== undefined) page.set('cursor', cursor)
    const answer = await client.get(`${path}?${page}`)
    if (!answer.ok) return answer
    const { rows: own, next } = answer.value.body
    if (answer.value.status !== 200 || !Array.isArray(own)) return fail(answer.value)
    rows.push(...own)
    cursor = typeof next === 'string' ? next : undefined
  } while (cursor !== undefined && rows.length < limit)
  return ok({ rows, isMore: cursor !== undefined })
}
