import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type Ballot,
  countVotes,
  DOTS_MAX,
  dotsOn,
  readBallot,
  readVoting,
  withDot,
  withoutDot,
} from './votes.ts'

const VOTING = { round: 'r', isOpen: true, dots: 3 }
const anyBallot = fc.array(fc.constantFrom('hotspot A', 'hotspot B', 'event C'), { maxLength: 3 })

it('[BOARD-90] each person has so many dots, which they may put on one sticky or several and take back', () => {
  let ballot: Ballot = []
  for (const element of ['hotspot A', 'hotspot A', 'event C', 'hotspot B'])
    ballot = withDot(ballot, element, VOTING)
  expect(ballot).toEqual(['hotspot A', 'hotspot A', 'event C'])
  expect(dotsOn(ballot, 'hotspot A')).toBe(2)
  ballot = withoutDot(ballot, 'hotspot A')
  expect(withDot(ballot, 'hotspot B', VOTING)).toEqual(['hotspot A', 'event C', 'hotspot B'])
  expect(withoutDot([], 'hotspot A')).toEqual([])
})

it('[BOARD-90] all dots are counted, the most first, in whichever order people voted', () => {
  fc.assert(
    fc.property(fc.array(anyBallot, { maxLength: 6 }), (ballots) => {
      const counts = countVotes(ballots, VOTING)
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(ballots.flat().length)
      for (const { element, count } of counts) expect(count).toBe(dotsOn(ballots.flat(), element))
      expect(counts.map(({ count }) => -count)).toEqual(
        counts.map(({ count }) => -count).toSorted((left, right) => left - right),
      )
      expect(countVotes(ballots.toReversed(), VOTING)).toEqual(counts)
    }),
  )
})

it('[BOARD-90] nobody has more dots than the others, whatever their browser says', () => {
  const greedy = Array.from({ length: 9 }, () => 'hotspot A')
  expect(countVotes([greedy, ['event C']], VOTING)).toEqual([
    { element: 'hotspot A', count: 3 },
    { element: 'event C', count: 1 },
  ])
  expect(readBallot(['hotspot A', 7, null])).toEqual(['hotspot A'])
  expect(readBallot('hotspot A')).toEqual([])
  expect(readVoting({ ...VOTING, dots: 1e9 })).toEqual({ ...VOTING, dots: DOTS_MAX })
  expect(readVoting({ ...VOTING, dots: Number.NaN })?.dots).toBe(1)
  expect(readVoting({ round: 'r' })).toBeUndefined()
})
