import type { ElementId } from '@landfall/model'

/** A round of dot votes. While it is open, nobody sees how the others vote. */
export interface Voting {
  /** Tells the votes of this round from those of earlier ones. */
  readonly round: string
  readonly isOpen: boolean
  /** Dots that each person has. */
  readonly dots: number
}

export const DOTS_USUAL = 3
export const DOTS_MAX = 20

/** Where somebody has put their dots, an element once for each. */
export type Ballot = readonly ElementId[]

/** One dot more on an element, where there is one left. */
export function withDot(ballot: Ballot, element: ElementId, { dots }: Voting): Ballot {
  return ballot.length < dots ? [...ballot, element] : ballot
}

/** One dot less on an element. */
export function withoutDot(ballot: Ballot, element: ElementId): Ballot {
  const at = ballot.lastIndexOf(element)
  return at === -1 ? ballot : ballot.toSpliced(at, 1)
}

export function dotsOn(ballot: Ballot, element: ElementId): number {
  return ballot.filter((each) => each === element).length
}

/** How many dots each element has of all together, the most first. Nobody's dots beyond their number count. */
export function countVotes(
  ballots: readonly Ballot[],
  { dots }: Voting,
): readonly { readonly element: ElementId; readonly count: number }[] {
  const all = ballots.flatMap((ballot) => ballot.slice(0, dots))
  return [...Map.groupBy(all, (element) => element)]
    .map(([element, { length }]) => ({ element, count: length }))
    .toSorted((left, right) => right.count - left.count || (left.element < right.element ? -1 : 1))
}

export function readVoting(data: unknown): Voting | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { round, isOpen, dots }: Readonly<Record<string, unknown>> = { ...data }
  if (typeof round !== 'string' || typeof isOpen !== 'boolean' || typeof dots !== 'number') return undefined
  return { round, isOpen, dots: Math.min(Math.max(Math.trunc(dots) || 1, 1), DOTS_MAX) }
}

export function readBallot(data: unknown): Ballot {
  return Array.isArray(data) ? data.filter((each) => typeof each === 'string').slice(0, DOTS_MAX) : []
}
