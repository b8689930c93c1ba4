import { expect, it } from 'vitest'
import { connectionGrammar, connectionsAllowed } from './connection-grammar.ts'
import { connectionNeeds } from './connection-needs.ts'
import type { ElementKind } from './elements.ts'
import { kindInWords } from './kind-in-words.ts'
import { whyNotConnected } from './why-not-connected.ts'

const KINDS: readonly ElementKind[] = [
  'context',
  'actor',
  'aggregate',
  'command',
  'event',
  'system',
  'policy',
  'process',
  'view',
  'screen',
  'hotspot',
  'opportunity',
  'enum',
  'value',
  'function',
  'publication',
  'subscription',
  'reading',
  'relation',
  'promise',
  'scenario',
  'ignore',
]

it('[MODEL-34] any pair of kinds is connected, or has its reason against', () => {
  for (const from of KINDS) {
    for (const to of KINDS) {
      const reason = whyNotConnected(from, to)
      expect(connectionsAllowed(from, to).length > 0, `${from} ${to}`).toBe(reason === undefined)
      if (reason !== undefined) expect(reason).toMatch(/^[A-Z][^.]*: [^.]+[^.…]( A -> B: …`)?$/)
    }
  }
})

it('[MODEL-34] a policy that would record an event is told what to do instead', () => {
  expect(whyNotConnected('policy', 'event')).toBe(
    'A policy does not record an event: it sends a command, and the command records the event',
  )
  expect(whyNotConnected('screen', 'process')).toBe(
    'A screen does not lead to a process: an event or a published event wakes it, or ends it',
  )
  expect(whyNotConnected('event', 'hotspot')).toBe(
    'Nothing leads to a hot spot: draw the line from a hot spot to the sticky that it is about',
  )
})

it('[MODEL-34] a pair may be connected in several ways', () => {
  expect(connectionsAllowed('event', 'process').map(({ verb }) => verb)).toEqual(['wakes', 'ends'])
})

/** What a sticky is told in place of an arrow must be true: it names everything that does lead there. */
const DRAWN = KINDS.filter((kind) => whyNotConnected('enum', kind) !== undefined)
const TALKERS: readonly ElementKind[] = ['hotspot', 'opportunity', 'ignore', 'promise', 'scenario']

it.each(DRAWN)('[MODEL-34] the general reason against names all that leads to one of kind %s', (to) => {
  const said = whyNotConnected('enum', to) ?? ''
  const ties = connectionGrammar.filter((tie) => tie.to.includes(to) && tie.kind !== 'stands in')
  const leading = ties.flatMap(({ from }) => from).filter((kind) => !TALKERS.includes(kind))
  expect(leading.map(kindInWords).filter((words) => !said.includes(words.replace(/^an? /, '')))).toEqual([])
})

it('[MODEL-34] what a sticky needs is what the grammar lets it have', () => {
  for (const [name, { of, by }] of Object.entries(connectionNeeds)) {
    const ties = connectionGrammar.filter(({ from, to }) => from.includes(of) || to.includes(of))
    const kinds: readonly string[] = ties.map(({ kind }) => kind)
    expect(
      by.filter((kind) => !kinds.includes(kind)),
      name,
    ).toEqual([])
  }
})
