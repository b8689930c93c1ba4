import { fail, ok, type Result } from '@landfall/kernel'
import { jsonObject } from '../files/json-object.ts'
import { type Baseline, identityKey } from './baseline.ts'
import { BASELINE_VERSION } from './baseline-text.ts'

/** The failure continues the sentence "<path> …". */
export function parseBaseline(data: unknown): Result<Baseline, string> {
  const object = jsonObject(data)
  const version = object?.landfallBaseline
  if (version === undefined) return fail('is not a baseline: --update-baseline writes one.')
  if (version !== BASELINE_VERSION) {
    return fail(
      `is a baseline of another Landfall, with the number ${JSON.stringify(version)}: write it anew.`,
    )
  }
  const list: unknown = object?.findings
  if (!Array.isArray(list)) return fail('is a baseline without its list of findings: write it anew.')
  const counts = new Map<string, number>()
  for (const [index, each] of list.entries()) {
    const entry = entryOf(each)
    if (!entry)
      return fail(`has something else than a finding as number ${index + 1} of its list: write it anew.`)
    counts.set(entry.key, (counts.get(entry.key) ?? 0) + entry.count)
  }
  return ok(counts)
}

function entryOf(data: unknown): { readonly key: string; readonly count: number } | undefined {
  const { code, about, at, count } = jsonObject(data) ?? {}
  if (typeof code !== 'string' || typeof about !== 'string' || typeof at !== 'string') return undefined
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return undefined
  return { key: identityKey({ code, about, at }), count }
}
