import { readdirSync, readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import {
  type ConnectionKind,
  connectionGrammar,
  connectionsFrom,
  type Element,
  type Model,
  type Tie,
} from '@landfall/model'
import { expect, it } from 'vitest'

/** One sticky of each kind that has a name. */
const WALL = `
context Stacks { publishes LoanBegun from BookLent }
actor Reader
aggregate Shelf { key shelfId: Id }
command LendBook
event BookLent
system Scanner
policy RemindReader
process Loan
view OpenLoans { key shelfId: Id }
screen Desk
enum Mood { calm, hurried }
value Note { text: Text }
function twice(n: Int): Int = n + n
`
const NAMES = [
  'Stacks',
  'Reader',
  'Shelf',
  'LendBook',
  'BookLent',
  'Scanner',
  'RemindReader',
  'Loan',
  'OpenLoans',
  'Desk',
  'Mood',
  'Note',
  'twice',
  'LoanBegun',
]

/** Every clause of the language that mentions a sticky. */
const CLAUSES: Readonly<Record<ConnectionKind, (name: string) => readonly string[]>> = {
  'is issued by': (name) => [`command X by ${name}`],
  records: (name) => [`command X { -> ${name} }`],
  hears: (name) => [`system X { on ${name} }`],
  answers: (name) => [`system X { on BookLent -> ${name} }`],
  'may send': (name) => [`system X { sends ${name} }`],
  reads: (name) => [`system X { reads ${name} }`, `context Y { reads ${name} }`],
  'reacts to': (name) => [`policy X { when ${name} }`],
  'goes through': (name) => [`policy X { for each ${name} }`],
  handles: (name) => [`process X { on ${name} }`],
  'ends on': (name) => [`process X { ends on ${name} }`],
  sends: (name) => [
    `policy X { then ${name} }`,
    `process X { on BookLent -> ${name} }`,
    `process X { timeout 1h -> ${name} }`,
  ],
  folds: (name) => [`view X { on ${name} }`],
  'is for': (name) => [`view X for ${name} {}`, `screen X for ${name}`],
  shows: (name) => [`screen X shows ${name}`],
  offers: (name) => [`screen X offers ${name}`],
  'is made from': (name) => [`context Y { publishes X from ${name} }`],
  'subscribes to': (name) => [`context Y { subscribes ${name} }`],
  relates: (name) => [`relation ${name} -> Stacks: partnership`, `relation Stacks -> ${name}: partnership`],
  'is about': (name) => [
    `hotspot "Why?" on ${name}`,
    `opportunity "Better" on ${name}`,
    `ignore EVENT-4 "so it is" on ${name}`,
  ],
  'speaks of': (name) => [
    `promise "P" { never ${name} after BookLent until BookLent }`,
    `promise "P" { never BookLent after ${name} }`,
    `promise "P" { never BookLent after BookLent until ${name} }`,
    `promise "P" { every ${name} leads to BookLent }`,
    `promise "P" { every BookLent leads to ${name} }`,
    `promise "P" { at most 1 ${name} per shelfId }`,
  ],
  plays: (name) => [
    `scenario "S" { given ${name} }`,
    `scenario "S" { when ${name} }`,
    `scenario "S" { ${name} answers BookLent }`,
    `scenario "S" { Scanner answers ${name} }`,
    `scenario "S" { then ${name} }`,
    `scenario "S" { then no ${name} }`,
    `scenario "S" { then only ${name} }`,
    `scenario "S" { then ${name}["1"] {} }`,
    `scenario "S" { then ${name}["1"] is absent }`,
  ],
}

function modelOf(text: string): Model {
  return readStorm([{ name: 'a.storm', text }]).model
}

/** The connections of a model that lead somewhere, as `source kind target`. */
function connectionsIn({ elements }: Model): readonly string[] {
  const kindOf = new Map(elements.map(({ id, kind }) => [id, kind]))
  return elements.flatMap(connectionsFrom).flatMap(({ kind, source, reference }) => {
    const target = kindOf.get(reference.target ?? '')
    return target ? [`${source.kind} ${kind} ${target}`] : []
  })
}

function linesOf(ties: readonly Tie[]): readonly string[] {
  return ties.flatMap(({ from, to, kind, said }) =>
    from.flatMap((left) =>
      to.map((right) => (said === 'from' ? `${left} ${kind} ${right}` : `${right} ${kind} ${left}`)),
    ),
  )
}

const connections = connectionGrammar.filter(({ kind }) => kind !== 'stands in')

it('[MODEL-35] what a text can connect is in the grammar, and what is in the grammar a text can connect', () => {
  const clauses = NAMES.flatMap((name) => Object.values(CLAUSES).flatMap((clause) => clause(name)))
  const made = new Set(clauses.flatMap((clause) => connectionsIn(modelOf(`${WALL}\n${clause}`))))
  expect([...made].toSorted()).toEqual(linesOf(connections).toSorted())
})

it('[MODEL-35] the connections of real storms are in the grammar', () => {
  const folder = new URL('../../../examples/', import.meta.url)
  const storms = readdirSync(folder).filter((name) => name.endsWith('.storm'))
  expect(storms.length).toBeGreaterThan(0)
  const made = storms.flatMap((name) => connectionsIn(modelOf(readFileSync(new URL(name, folder), 'utf8'))))
  const known = new Set(linesOf(connections))
  expect(made.filter((line) => !known.has(line))).toEqual([])
})

/** Every sticky there is, to be put into frames. */
const STICKIES = [
  'context C {}',
  'actor A',
  'aggregate A { key a: Id }',
  'command C',
  'event E',
  'system S',
  'policy P',
  'process P',
  'view V',
  'screen S',
  'hotspot "Why?"',
  'opportunity "Better"',
  'enum M { calm }',
  'value V { a: Int }',
  'function f(n: Int): Int = n',
  'publishes Q',
  'subscribes Q',
  'reads V',
  'relation A -> B: partnership',
  'promise "P"',
  'scenario "S"',
  'ignore EVENT-4 "so it is" on E',
]

function framed(open: string, stands: (element: Element) => boolean): readonly string[] {
  return STICKIES.flatMap((sticky) => {
    const { model, findings } = readStorm([{ name: 'a.storm', text: `${open} {\n${sticky}\n}` }])
    if (findings.some(({ code }) => code.startsWith('SYNTAX'))) return []
    return model.elements.filter(stands).map(({ kind }) => kind)
  })
}

it('[MODEL-35] what stands in frames is in the grammar, and what is in the grammar stands in frames', () => {
  const inContext = framed('context Home', ({ context }) => context === 'Home')
  const inAggregate = framed('aggregate Home', (element) => 'aggregate' in element)
  const lines = [
    ...inContext.map((kind) => `${kind} stands in context`),
    ...inAggregate.map((kind) => `${kind} stands in aggregate`),
  ]
  const frames = connectionGrammar.filter(({ kind }) => kind === 'stands in')
  expect(lines.toSorted()).toEqual(linesOf(frames).toSorted())
})
