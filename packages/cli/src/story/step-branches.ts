import type { Issuer, Recorded, Step, StepId } from '@landfall/kernel'
import type { ElementKind } from '@landfall/model'
import { displayWidth } from '../display-width.ts'
import type { Palette } from '../palette.ts'
import { printable } from '../printable.ts'
import { spanText } from '../values/span-text.ts'
import { quoted, timeText } from '../values/value-text.ts'
import type { Branch } from './draw-tree.ts'
import { type FieldText, fieldsLabel } from './fields-label.ts'
import { type KnownValues, messageTexts, NOTHING_KNOWN, newTo, withKnown } from './known-values.ts'
import type { RowNews } from './row-memory.ts'
import type { StepForest } from './step-forest.ts'
import { unsettledText } from './unsettled-text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All that telling a step needs. */
export interface Telling {
  readonly forest: StepForest
  readonly vocabulary: Vocabulary
  /** By the id of the step that changed the row. */
  readonly rowNews: ReadonlyMap<StepId, RowNews>
  readonly palette: Palette
}

/** Where in its tree a step stands. */
interface Position {
  readonly known: KnownValues
  /** 0 for a root; -1 for a firing, whose command takes its place. */
  readonly depth: number
}

type Of<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>

/** Nobody follows more levels, and a chain that does not settle has thousands. */
const DEPTH_MAX = 40

/** A tree of causes as branches. What only passes something on has no branch of its own, and a root may have several. */
export function rootBranches(root: Step, telling: Telling): readonly Branch[] {
  return branchesOf(root, { known: NOTHING_KNOWN, depth: 0 }, telling)
}

function branchesOf(step: Step, position: Position, telling: Telling): readonly Branch[] {
  const { palette, vocabulary } = telling
  const said = (text: string) => [{ label: () => text, children: below(step, position, telling) }]
  switch (step.kind) {
    case 'command':
      return commandBranches(step, position, telling)
    case 'event':
      return [eventBranch(step, position, telling)]
    case 'call':
      return [callBranch(step, position, telling)]
    case 'answer':
      return position.depth === 0 ? [lateAnswer(step, telling)] : below(step, position, telling)
    case 'timer set':
      return [timerBranch(step, position, telling)]
    case 'timer fired':
      return below(step, { ...position, depth: -1 }, telling)
    case 'schedule fired':
      return scheduleBranches(step, position, telling)
    case 'row put':
    case 'row removed':
      return rowBranches(step, telling)
    case 'refusal':
      return said(palette('red', `✗ refused: ${quoted(step.refusal.message ?? step.refusal.code)}`))
    case 'unknown command':
      return said(palette('red', '✗ nothing takes this command: it stands in no aggregate'))
    case 'parked':
      return said(palette('red', `✗ ${parkedText(step, vocabulary)}`))
    case 'told':
      return said(`${palette('magenta', vocabulary.shortName('system', step.system))} was told`)
    case 'process started': {
      const until = step.timeoutAt === undefined ? '' : `, and waits until ${timeText(step.timeoutAt)}`
      return said(`${processText(step, telling)} starts${until}`)
    }
    case 'process ended':
      return said(`${processText(step, telling)} ends`)
    case 'timeout fired':
      return said(`${processText(step, telling)} has waited long enough`)
    case 'does not settle':
      return said(palette('red', `✗ ${unsettledText(step, vocabulary)}`))
  }
}

/** What a step led to. */
function below(step: Step, { known, depth }: Position, telling: Telling): readonly Branch[] {
  const children = telling.forest.childrenOf(step)
  if (depth >= DEPTH_MAX && children.length > 0) return [{ label: () => '… and so on', children: [] }]
  return children.flatMap((child) => branchesOf(child, { known, depth: depth + 1 }, telling))
}

function commandBranches(step: Of<'command'>, position: Position, telling: Telling): readonly Branch[] {
  const { palette, vocabulary } = telling
  // The command by which an answer comes in is nobody's intent: its event says it all.
  if (step.issuedBy?.kind === 'system') return below(step, position, telling)
  const fields = messageTexts('command', step.command, vocabulary)
  const known = withKnown(position.known, fields)
  const children = below(step, { ...position, known }, telling)
  const name = vocabulary.shortName('command', step.command.type)
  return [
    {
      label: labelOf({
        lead: issuerText(step.issuedBy, telling),
        name,
        styled: palette('blue', name),
        ...(position.depth === 0 ? briefly(fields) : { fields: newTo(position.known, fields) }),
      }),
      children:
        children.length > 0 ? children : [{ label: () => palette('dim', 'nothing new'), children: [] }],
    },
  ]
}

function eventBranch(step: Of<'event'>, position: Position, telling: Telling): Branch {
  const { event } = step.recorded
  const fields = messageTexts('event', event, telling.vocabulary)
  const name = telling.vocabulary.shortName('event', event.type)
  return {
    label: labelOf({
      name,
      styled: telling.palette('yellow', name),
      ...(position.depth === 0 ? briefly(fields) : { fields: newTo(position.known, fields) }),
    }),
    children: below(step, { ...position, known: withKnown(position.known, fields) }, telling),
  }
}

function callBranch(step: Of<'call'>, position: Position, telling: Telling): Branch {
  const name = telling.palette('magenta', telling.vocabulary.shortName('system', step.call.system))
  const isAnswered = telling.forest.childrenOf(step).some(({ kind }) => kind === 'answer')
  return {
    label: () => (isAnswered ? `${name} answered` : `${name} was asked, and has not answered yet`),
    children: below(step, position, telling),
  }
}

/** An answer to a question that was asked in an earlier step of the story. */
function lateAnswer(step: Of<'answer'>, telling: Telling): Branch {
  const { vocabulary, palette } = telling
  const { recorded, system } = step.call
  const fields = eventTexts(recorded, vocabulary)
  const asked = vocabulary.shortName('event', recorded.event.type)
  const name = vocabulary.shortName('system', system)
  return {
    label: labelOf({
      lead: { text: `${name} answered `, styled: `${palette('magenta', name)} answered ` },
      name: asked,
      styled: palette('yellow', asked),
      ...briefly(fields),
    }),
    children: below(step, { known: withKnown(NOTHING_KNOWN, fields), depth: 0 }, telling),
  }
}

function eventTexts({ event }: Recorded, vocabulary: Vocabulary): readonly FieldText[] {
  return messageTexts('event', event, vocabulary)
}

function timerBranch(step: Of<'timer set'>, position: Position, telling: Telling): Branch {
  const { command, dueAt, setAt, issuedBy } = step.timer
  const fields = newTo(position.known, messageTexts('command', command, telling.vocabulary))
  const name = telling.vocabulary.shortName('command', command.type)
  const tail = ` in ${spanText({ ms: dueAt - setAt })} (${timeText(dueAt)})`
  return {
    label: labelOf({
      lead: issuerText(issuedBy, telling),
      name,
      styled: telling.palette('blue', name),
      fields,
      tail,
    }),
    children: below(step, position, telling),
  }
}

function scheduleBranches(
  step: Of<'schedule fired'>,
  position: Position,
  telling: Telling,
): readonly Branch[] {
  if (telling.forest.childrenOf(step).length > 0) return below(step, { ...position, depth: -1 }, telling)
  const name = telling.palette('magenta', telling.vocabulary.shortName('policy', step.schedule))
  return [{ label: () => `${name} has nothing to do`, children: [] }]
}

function rowBranches(step: Of<'row put' | 'row removed'>, { rowNews, palette }: Telling): readonly Branch[] {
  const news = rowNews.get(step.id)
  if (!news) return []
  const { name, isRemoved, changed } = news
  const styled = palette('green', name)
  if (isRemoved) return [{ label: () => `${styled} is gone`, children: [] }]
  if (changed.length === 0) return []
  return [
    { label: labelOf({ name: `${name} shows`, styled: `${styled} shows`, fields: changed }), children: [] },
  ]
}

interface LabelParts {
  readonly lead?: { readonly text: string; readonly styled: string }
  readonly name: string
  readonly styled: string
  readonly fields: readonly FieldText[]
  readonly isCut?: boolean
  readonly tail?: string
}

/** A name and its fields; the fields take the room that is left. */
function labelOf({ lead, name, styled, fields, isCut = false, tail = '' }: LabelParts): Branch['label'] {
  const taken = displayWidth((lead?.text ?? '') + name + tail) + 1
  return (room) => {
    const text = fieldsLabel(fields, { room: room - taken, isCut })
    return `${lead?.styled ?? ''}${styled}${text === '' ? '' : ` ${text}`}${tail}`
  }
}

/** Of what somebody has just typed, the first field is enough to tell it from another. */
function briefly(fields: readonly FieldText[]): {
  readonly fields: readonly FieldText[]
  readonly isCut: boolean
} {
  return { fields: fields.slice(0, 1), isCut: fields.length > 1 }
}

const ISSUER_KINDS: Readonly<Record<Issuer['kind'], ElementKind>> = {
  policy: 'policy',
  'scheduled policy': 'policy',
  process: 'process',
  system: 'system',
}

function issuerText(
  issuer: Issuer | undefined,
  { vocabulary, palette }: Telling,
): { text: string; styled: string } {
  if (!issuer) return { text: '', styled: '' }
  const name = vocabulary.shortName(ISSUER_KINDS[issuer.kind], issuer.name)
  return { text: `${name} → `, styled: `${palette('magenta', name)} → ` }
}

function processText(
  { process, key }: { readonly process: string; readonly key: string },
  { vocabulary, palette }: Telling,
): string {
  return palette('magenta', `${vocabulary.shortName('process', process)}[${quoted(key)}]`)
}

const PART_KINDS: Readonly<Record<Of<'parked'>['part']['kind'], ElementKind>> = {
  ...ISSUER_KINDS,
  decider: 'aggregate',
  projection: 'view',
  publication: 'publication',
}

function parkedText({ part, handling, cause }: Of<'parked'>, vocabulary: Vocabulary): string {
  const kind = PART_KINDS[part.kind]
  const handled = handling.startsWith('its ') ? handling : vocabulary.shortName('event', handling)
  return `${kind} ${vocabulary.shortName(kind, part.name)} cannot go on at ${handled}: ${printable(cause.message)}`
}
