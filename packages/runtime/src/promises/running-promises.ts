import type { PromiseRule } from '@landfall/kernel'
import { draftOf } from '../engine.ts'
import { createBackgroundWork } from '../following/background-work.ts'
import { definitionHash } from '../reading/definition-hash.ts'
import type { RuleRecord } from '../store/shelf-values.ts'
import type { Work } from '../writing/work.ts'
import { forgetSome } from './forget-rule.ts'
import { createRuleWatch, type RuleWatch, type RuleWatchParts } from './rule-watch.ts'
import { putRuleRecord } from './watch-page.ts'

/** The promises of a system at work. */
export interface RunningPromises {
  /** Goes on where the rules were; what is new or has changed is watched from the beginning of the log. */
  open(): Promise<void>
  quiet(): Promise<void>
  /** To be called before the writer is closed. */
  close(): Promise<void>
}

/** Rules that are no farther apart go on together, so that the log is read once for all of them. */
const TOGETHER_COUNT = 10_000

export function createRunningPromises(parts: RuleWatchParts): RunningPromises {
  const { engine, time, write } = parts
  const rules = engine.index.definitions.promises ?? []
  const watches: RuleWatch[] = []
  /** Rules of which nothing may be left, and those of which nothing is. */
  const stale: string[] = []
  const begun = new Set<string>()
  let isClosed = false
  const forgetting = createBackgroundWork({ time, step: forget })

  function watch(group: Group): void {
    if (group.rules.length > 0 && !isClosed) watches.push(createRuleWatch(parts, group))
  }

  async function forget(): Promise<boolean> {
    const [name] = stale
    if (name === undefined) return false
    const isDone = await write(() => forgetThen(name))
    if (!isDone) return true
    stale.shift()
    begun.add(name)
    // What is watched anew goes through the log together, once nothing is left of what was.
    if (stale.length === 0) watch({ rules: rules.filter((each) => begun.has(each.name)), from: 0 })
    return true
  }

  function* forgetThen(name: string): Work<boolean> {
    const isDone = yield* forgetSome(engine, name)
    if (!isDone) return false
    const rule = rules.find((each) => each.name === name)
    if (rule) putRuleRecord(engine, rule, { hash: hashOf(rule), position: 0, brokenCount: 0 })
    else draftOf(engine).remove('rule', name, 'promise')
    return true
  }

  return {
    async open() {
      const kept = await engine.store.readRecords({ shelf: 'rule' })
      const records = new Map(
        kept.flatMap(({ scope, key, value }) => (key === 'promise' ? [[scope, value] as const] : [])),
      )
      const known = rules.filter((rule) => records.get(rule.name)?.hash === hashOf(rule))
      const names = new Set([...records.keys(), ...rules.map(({ name }) => name)])
      stale.push(...[...names].filter((name) => !known.some((rule) => rule.name === name)))
      for (const group of groupsOf(known, records)) watch(group)
      forgetting.wake()
    },
    async quiet() {
      await forgetting.quiet()
      for (const each of watches) await each.quiet()
    },
    async close() {
      isClosed = true
      await forgetting.close()
      for (const each of watches) await each.close()
    },
  }
}

interface Group {
  readonly rules: readonly PromiseRule[]
  readonly from: number
}

/** A rule without a definition is taken to be the one that it was. */
function hashOf({ definition = '' }: PromiseRule): string {
  return definitionHash(definition)
}

function groupsOf(rules: readonly PromiseRule[], records: ReadonlyMap<string, RuleRecord>): readonly Group[] {
  const positionOf = ({ name }: PromiseRule): number => records.get(name)?.position ?? 0
  const groups: { readonly rules: PromiseRule[]; readonly from: number }[] = []
  for (const rule of rules.toSorted((left, right) => positionOf(left) - positionOf(right))) {
    const from = positionOf(rule)
    const last = groups.at(-1)
    if (last && from - last.from < TOGETHER_COUNT) last.rules.push(rule)
    else groups.push({ rules: [rule], from })
  }
  return groups
}
