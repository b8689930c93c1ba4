import type { Arrow, Command, CommandClause, Outcome, Requirement } from '@landfall/model'
import type { DetailItem, DetailRow, DetailSection } from './detail-section.ts'
import { linkTo } from './link-to.ts'
import { type Clause, clausesOf, type StickyText } from './sticky-text.ts'
import {
  addClause,
  endWithBraces,
  placeOfAssignments,
  removeClause,
  setBraces,
  setExpression,
  writeAt,
  writeExpression,
} from './write-part.ts'

/** Whether the instance has to be there, what refuses a command, and what it records. */
export function commandSections(command: Command, sticky: StickyText): readonly DetailSection[] {
  const rules = command.clauses.flatMap((clause) => (clause.kind === 'requires' ? [clause] : []))
  const lets = command.clauses.flatMap((clause) => (clause.kind === 'let' ? [clause] : []))
  const arrows = command.clauses.flatMap((clause) => (clause.kind === 'arrow' ? [clause] : []))
  return [
    { title: 'Instance', rows: [{ id: 'mode', items: [modeItem(command, sticky)] }] },
    {
      title: 'Rules',
      rows: [
        ...rules.map((rule, at) => ruleRow(rule, at, sticky)),
        ...neverFailsRows(sticky, rules.length > 0),
        { id: 'new rule', items: [newRule(sticky, rules)] },
      ],
    },
    ...(lets.length > 0
      ? [{ title: 'Names for values', rows: lets.map((one, at) => letRow(one, at, sticky)) }]
      : []),
    ...(arrows.length > 0
      ? [{ title: 'Records', rows: arrows.map((arrow, at) => arrowRow(arrow, at, sticky)) }]
      : []),
  ]
}

const MODES = [
  { value: 'existing', title: 'Has to be there' },
  { value: 'creates', title: 'Begins with this command' },
  { value: 'may create', title: 'Begins, or goes on' },
]

function modeItem({ mode, actors, place }: Command, sticky: StickyText): DetailItem {
  const { words } = sticky
  const body = words.findIndex(({ image }) => image === '{')
  const head = words.slice(0, body === -1 ? words.length : body)
  // Behind the name and the people who give it, `creates` can only say how it begins.
  const names = head.findLastIndex(({ end }) => end === actors.at(-1)?.place.end)
  const first =
    mode === 'existing'
      ? -1
      : head.findLastIndex(({ image }) => image === (mode === 'creates' ? 'creates' : 'may'))
  const behind = (first > names ? head[first - 1] : head.at(-1))?.end ?? place.end
  const until = first > names ? (head.at(-1)?.end ?? behind) : behind
  return {
    kind: 'choice',
    label: 'The instance',
    value: mode,
    options: MODES,
    change(value) {
      if (value === mode) return undefined
      return writeAt({ ...place, start: behind, end: until }, value === 'existing' ? '' : ` ${value}`)
    },
  }
}

function ruleRow({ condition, message, place }: Requirement, at: number, sticky: StickyText): DetailRow {
  const last = sticky.words.findLast(({ end }) => end <= place.end)
  const isSaid = message !== undefined && last?.sort === 'text' && last.start >= condition.place.end
  const messagePlace = isSaid ? { ...place, start: last.start } : { ...place, start: place.end }
  return {
    id: `rule ${at}`,
    items: [
      {
        kind: 'text',
        label: `Rule ${at + 1} requires`,
        caption: 'requires',
        text: sticky.text.slice(condition.place.start, condition.place.end),
        isStormText: true,
        change: (text) => writeExpression(condition.place, text),
      },
      {
        kind: 'text',
        label: `Rule ${at + 1} is refused with`,
        caption: 'is refused with',
        text: message ?? '',
        placeholder: 'Why it is refused',
        change: (text) => messageChange(text, { message, isSaid }, messagePlace),
      },
      {
        kind: 'action',
        label: `Remove rule ${at + 1}`,
        caption: 'Remove',
        change: removeClause(sticky, place),
      },
    ],
  }
}

function messageChange(
  text: string,
  { message, isSaid }: { readonly message: string | undefined; readonly isSaid: boolean },
  place: Requirement['place'],
) {
  const trimmed = text.trim()
  if (trimmed === (message ?? '')) return undefined
  const quoted = trimmed === '' ? '' : inQuotes(trimmed)
  return writeAt(place, isSaid || trimmed === '' ? quoted : ` ${quoted}`)
}

/** A text as storm text, in which braces are no expressions. */
function inQuotes(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
  return `"${escaped.replaceAll('\t', '\\t').replaceAll('\r', '')}"`
}

/** The reason for having no rules: what is written, or else a place to write it. */
function neverFailsRows(sticky: StickyText, hasRules: boolean): readonly DetailRow[] {
  const label = 'Why it cannot fail'
  const known = clausesOf(sticky).filter(({ word }) => word === 'never')
  const rows = known.map(({ place, text }): DetailRow => {
    const change = (typed: string) =>
      typed.trim() === '' ? removeClause(sticky, place) : writeAt(place, typed.trim())
    return { id: 'never fails', items: [{ kind: 'text', label, text, isStormText: true, change }] }
  })
  if (hasRules || known.length > 0) return rows
  const change = (text: string) =>
    text.trim() === ''
      ? undefined
      : addClause(sticky, `never fails ${inQuotes(text.trim())}`, lastBeforeArrow(sticky))
  return [
    {
      id: 'never fails',
      items: [{ kind: 'add', label, placeholder: 'An empty order is filled later', change }],
    },
  ]
}

function newRule(sticky: StickyText, rules: readonly Requirement[]): DetailItem {
  const isRule = (word: string) => word === 'requires' || word === 'let'
  const behind =
    rules.length > 0 ? clausesOf(sticky).findLast(({ word }) => isRule(word)) : lastBeforeArrow(sticky)
  return {
    kind: 'add',
    label: 'New rule',
    placeholder: 'status == open "This seat is taken"',
    change: (text) => (text.trim() === '' ? undefined : addClause(sticky, `requires ${text.trim()}`, behind)),
  }
}

/** What a rule is written behind: the last clause before the first arrow. */
function lastBeforeArrow(sticky: StickyText): Clause | 'brace' | undefined {
  const clauses = clausesOf(sticky)
  const arrow = clauses.findIndex(({ word }) => word === '->')
  return arrow === 0 ? 'brace' : clauses[arrow - 1]
}

function letRow(
  { name, value, place }: Extract<CommandClause, { readonly kind: 'let' }>,
  at: number,
  sticky: StickyText,
): DetailRow {
  return {
    id: `let ${at}`,
    items: [
      {
        kind: 'text',
        label: `Value of ${name}`,
        text: sticky.text.slice(value.place.start, value.place.end),
        isStormText: true,
        change: (text) => writeExpression(value.place, text),
      },
      { kind: 'action', label: `Remove ${name}`, caption: 'Remove', change: removeClause(sticky, place) },
    ],
  }
}

function arrowRow(arrow: Arrow, at: number, sticky: StickyText): DetailRow {
  const { guard, otherwise, outcomes, place } = arrow
  const lastWord = sticky.words.findLast(({ end }) => end <= place.end)
  const otherwisePlace =
    otherwise && lastWord ? { ...place, start: lastWord.start, end: lastWord.end } : undefined
  const events = outcomes.map(({ event }) => event.text).join(arrow.open ? ' or ' : ', ')
  const last = outcomes.at(-1)
  return {
    id: `arrow ${at}`,
    items: [
      ...outcomes.flatMap((outcome) => outcomeItems(outcome, sticky)),
      {
        kind: 'text',
        label: `Records ${events} only when`,
        caption: 'only when',
        text: guard ? sticky.text.slice(guard.place.start, guard.place.end) : '',
        placeholder: otherwise ? 'otherwise' : 'always',
        isStormText: true,
        change: setExpression(sticky, {
          expression: guard,
          word: 'when',
          behind: last ? endWithBraces(sticky, last.event.place) : place.end,
          otherwise: otherwisePlace,
        }),
      },
      {
        kind: 'action',
        label: `Remove the arrow to ${events}`,
        caption: 'Remove',
        change: removeClause(sticky, place),
      },
    ],
  }
}

function outcomeItems({ event, fields }: Outcome, sticky: StickyText): readonly DetailItem[] {
  const place = placeOfAssignments(fields)
  return [
    ...linkTo(event, 'records'),
    {
      kind: 'text',
      label: `${event.text} with`,
      caption: 'with',
      text: place ? sticky.text.slice(place.start, place.end) : '',
      placeholder: 'what goes by its name',
      isStormText: true,
      change: setBraces(sticky, { given: fields, behind: event.place.end }),
    },
  ]
}
