import type { Fold, Policy, Process, ProcessStep, Send, View } from '@landfall/model'
import type { DetailItem, DetailRow, DetailSection } from './detail-section.ts'
import { linkTo } from './link-to.ts'
import type { StickyText } from './sticky-text.ts'
import { endWithBraces, placeOfAssignments, setBraces, setExpression } from './write-part.ts'

/** When a policy acts, through what it goes, and what it sends. */
export function policySections(policy: Policy, sticky: StickyText): readonly DetailSection[] {
  const { trigger, forEach, sends } = policy
  const whens: DetailRow[] = []
  if (trigger?.kind === 'event')
    whens.push({
      id: 'when',
      items: [
        ...linkTo(trigger.event, 'when'),
        conditionItem(sticky, 'Only where', {
          expression: trigger.guard,
          word: 'where',
          behind: trigger.event.place.end,
        }),
      ],
    })
  if (forEach)
    whens.push({
      id: 'for each',
      items: [
        ...linkTo(forEach.view, 'for each row of'),
        conditionItem(sticky, 'Only rows where', {
          expression: forEach.guard,
          word: 'where',
          behind: forEach.view.place.end,
        }),
      ],
    })
  return [
    ...(whens.length > 0 ? [{ title: 'When', rows: whens }] : []),
    ...(sends.length > 0
      ? [{ title: 'Then', rows: sends.map((send, at) => sendRow(send, `then ${at}`, sticky)) }]
      : []),
  ]
}

/** What a process does at each event. */
export function processSections(process: Process, sticky: StickyText): readonly DetailSection[] {
  const steps = process.steps.map((step, at) => stepRow(step, `step ${at}`, sticky))
  const late = (process.timeout?.sends ?? []).map((send, at) => sendRow(send, `timeout ${at}`, sticky))
  return [
    ...(steps.length > 0 ? [{ title: 'Steps', rows: steps }] : []),
    ...(late.length > 0 ? [{ title: 'When it has waited long enough', rows: late }] : []),
  ]
}

/** What each event does to a row. */
export function viewSections({ folds }: View, sticky: StickyText): readonly DetailSection[] {
  const rows = folds.map((fold, at) => foldRow(fold, `fold ${at}`, sticky))
  return rows.length > 0 ? [{ title: 'Fed by', rows }] : []
}

function stepRow({ event, guard, sends, sets }: ProcessStep, id: string, sticky: StickyText): DetailRow {
  const last = sends.at(-1)
  return {
    id,
    items: [
      ...linkTo(event, 'on'),
      bracesItem(sticky, `At ${event.text} sets`, { given: sets, word: 'sets', behind: event.place.end }),
      ...sends.flatMap((send) => sendItems(send, sticky)),
      conditionItem(sticky, `At ${event.text} only when`, {
        expression: guard,
        word: 'when',
        behind: last ? endOfSend(last, sticky) : endOfSets(sets, event.place.end, sticky),
      }),
    ],
  }
}

function foldRow({ event, guard, remove, sets }: Fold, id: string, sticky: StickyText): DetailRow {
  const isRemoved: readonly DetailItem[] = remove
    ? [{ kind: 'said', label: 'The row', text: 'is removed' }]
    : [bracesItem(sticky, `${event.text} sets`, { given: sets, behind: guard?.place.end ?? event.place.end })]
  const condition = conditionItem(sticky, `${event.text} only where`, {
    expression: guard,
    word: 'where',
    behind: event.place.end,
  })
  return { id, items: [...linkTo(event, 'on'), ...isRemoved, condition] }
}

function sendRow(send: Send, id: string, sticky: StickyText): DetailRow {
  return { id, items: sendItems(send, sticky) }
}

function sendItems(send: Send, sticky: StickyText): readonly DetailItem[] {
  const { command, after } = send
  return [
    ...linkTo(command, 'sends'),
    bracesItem(sticky, `${command.text} with`, { given: send.arguments, behind: command.place.end }),
    conditionItem(sticky, `${command.text} after`, {
      expression: after,
      word: 'after',
      behind: endWithBraces(sticky, command.place),
    }),
  ]
}

function endOfSend({ command, after }: Send, sticky: StickyText): number {
  return after ? endOfExpression(after.place.end, sticky) : endWithBraces(sticky, command.place)
}

/** Behind the parentheses that an expression may stand in. */
function endOfExpression(end: number, { words }: StickyText): number {
  let at = words.findIndex((word) => word.end === end)
  while (words[at + 1]?.image === ')') at++
  return words[at]?.end ?? end
}

function endOfSets(sets: ProcessStep['sets'], behind: number, { words }: StickyText): number {
  const place = placeOfAssignments(sets)
  return words.find(({ image, start }) => place && image === '}' && start >= place.end)?.end ?? behind
}

const PLACEHOLDERS = { where: 'always', when: 'always', after: 'at once' }

function conditionItem(
  sticky: StickyText,
  label: string,
  condition: Parameters<typeof setExpression>[1],
): DetailItem {
  const { expression, word } = condition
  return {
    kind: 'text',
    label,
    caption: captionOf(label),
    text: expression ? sticky.text.slice(expression.place.start, expression.place.end) : '',
    placeholder: PLACEHOLDERS[word],
    isStormText: true,
    change: setExpression(sticky, condition),
  }
}

/** The last words of a label, which follow the name of another sticky: `only where` of `SeatSold only where`. */
function captionOf(label: string): string {
  return /(?:[Oo]nly (?:rows )?(?:where|when)|sets|with|after)$/.exec(label)?.[0] ?? label
}

export function bracesItem(
  sticky: StickyText,
  label: string,
  braces: Parameters<typeof setBraces>[1],
): DetailItem {
  const place = placeOfAssignments(braces.given)
  return {
    kind: 'text',
    label,
    caption: captionOf(label),
    text: place ? sticky.text.slice(place.start, place.end) : '',
    placeholder: 'what goes by its name',
    isStormText: true,
    change: setBraces(sticky, braces),
  }
}
