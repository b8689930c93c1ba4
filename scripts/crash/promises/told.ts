import type { Recorded } from '@landfall/kernel'
import type { SendOutcome } from '@landfall/runtime'
import type { Journal, SentCommand } from './journal.ts'
import type { LeftBehind } from './left-behind.ts'

type RecordedOutcome = Extract<SendOutcome, { readonly kind: 'recorded' }>

/** RUN-1, RUN-2, RUN-3: what senders were told is so, and the same each time. */
export function untrue({ byCause }: LeftBehind, journal: Journal): readonly string[] {
  return [...journal].flatMap(([id, sent]) =>
    untrueOf(sent, byCause.get(id) ?? []).map((what) => `${id} (${sent.command.type}) ${what}`),
  )
}

function untrueOf(sent: SentCommand, events: readonly Recorded[]): readonly string[] {
  const told = sent.told.flatMap((outcome) => (outcome ? [outcome] : []))
  const recorded = told.filter((outcome) => outcome.kind === 'recorded')
  const answers = told.filter(({ kind }) => kind === 'recorded' || kind === 'refused')
  return [
    ...recorded.flatMap((outcome) => wrongIn(outcome, events, sent.expectedVersion)),
    ...(new Set(answers.map((answer) => JSON.stringify(answer))).size > 1 ? ['was told two answers'] : []),
    ...(mayHaveRecorded(sent) || events.length === 0
      ? []
      : [`was told ${told.map(({ kind }) => kind)}, and is at ${events.map(({ position }) => position)}`]),
  ]
}

/** Parked, it may have been done since; in doubt or not told, it may be there. */
function mayHaveRecorded({ told }: SentCommand): boolean {
  const kinds = told.map((outcome) => outcome?.kind)
  if (kinds.includes('refused')) return false
  return kinds.some((kind) => ['recorded', 'parked', 'in doubt', undefined].includes(kind))
}

function wrongIn(
  { events, version, position }: RecordedOutcome,
  found: readonly Recorded[],
  expectedVersion: number | undefined,
): readonly string[] {
  if (JSON.stringify(events.map(sorted)) !== JSON.stringify(found.map(sorted))) {
    const positions = [events, found].map((each) => each.map((event) => event.position).join(','))
    return [`was told ${positions[0]}, and is at ${positions[1]}`]
  }
  const [first] = events
  const last = events.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    ...(last.version === version && last.position <= position
      ? []
      : ['was told another version or position']),
    ...(expectedVersion === undefined || first.version === expectedVersion + 1
      ? []
      : [`expected version ${expectedVersion}, and recorded ${first.version}`]),
  ]
}

function sorted(event: Recorded): unknown {
  return Object.entries(event).toSorted(([left], [right]) => (left < right ? -1 : 1))
}
