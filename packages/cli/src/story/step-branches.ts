import type { Issuer, Step, StepId } from '@landfall/kernel'
import type { Palette } from '../palette.ts'
import { spanText } from '../values/span-text.ts'
import { quoted, timeText } from '../values/value-text.ts'
import { branchLabel, type Piece } from './branch-label.ts'
import type { Branch } from './draw-tree.ts'
import {
  type KnownField,
  type KnownValues,
  messageFieldsOf,
  NOTHING_KNOWN,
  newTo,
  withKnown,
} from './known-values.ts'
import { parkedText } from './parked-text.ts'
import type { RowNews } from './row-memory.ts'
import type { StepForest } from './step-forest.ts'
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
const DEPTH_MAX = 24

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
      // The step that led to it failed, and says so in its own words.
      return []
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
  const fields = messageFieldsOf('command', step.command, vocabulary)
  const children = below(step, { ...position, known: withKnown(position.known, fields) }, telling)
  const name: Piece = { text: vocabulary.shortName('command', step.command.type), style: 'blue' }
  const head = [...issuerPieces(step.issuedBy, vocabulary), name]
  return [
    {
      label: branchLabel({ head, ...shownFields(fields, position) }, palette),
      children: children.length > 0 ? children : [leaf({ text: 'nothing new', style: 'dim' }, palette)],
    },
  ]
}

function eventBranch(step: Of<'event'>, position: Position, telling: Telling): Branch {
  const { event } = step.recorded
  const fields = messageFieldsOf('event', event, telling.vocabulary)
  const head: Piece[] = [{ text: telling.vocabulary.shortName('event', event.type), style: 'yellow' }]
  const tail = telling.vocabulary.isPublished(event.type) ? ' is published' : ''
  return {
    label: branchLabel({ head, ...shownFields(fields, position), tail }, telling.palette),
    children: below(step, { ...position, known: withKnown(position.known, fields) }, telling),
  }
}

/** Of what somebody has just typed, the first field tells it from another; below, what is new is worth reading. */
function shownFields(
  fields: readonly KnownField[],
  { known, depth }: Position,
): { readonly fields: readonly KnownField[]; readonly isCut: boolean } {
  if (depth === 0) return { fields: fields.slice(0, 1), isCut: fields.length > 1 }
  return { fields: newTo(known, fields), isCut: false }
}

function callBranch(step: Of<'call'>, position: Position, telling: Telling): Branch {
  const isAnswered = telling.forest.childrenOf(step).some(({ kind }) => kind === 'answer')
  const says = isAnswered ? ' answered' : ' was asked, and has not answered yet'
  const head = [systemPiece(step.call.system, telling), { text: says }]
  return { label: branchLabel({ head }, telling.palette), children: below(step, position, telling) }
}

/** An answer to a question that was asked in an earlier step of the story. */
function lateAnswer(step: Of<'answer'>, telling: Telling): Branch {
  const { event } = step.call.recorded
  const fields = messageFieldsOf('event', event, telling.vocabulary)
  const asked: Piece = { text: telling.vocabulary.shortName('event', event.type), style: 'yellow' }
  const head = [systemPiece(step.call.system, telling), { text: ' answered ' }, asked]
  const position = { known: NOTHING_KNOWN, depth: 0 }
  return {
    label: branchLabel({ head, ...shownFields(fields, position) }, telling.palette),
    children: below(step, { ...position, known: withKnown(NOTHING_KNOWN, fields) }, telling),
  }
}

function timerBranch(step: Of<'timer set'>, position: Position, telling: Telling): Branch {
  const { vocabulary, palette } = telling
  const { command, dueAt, setAt, issuedBy } = step.timer
  const name: Piece = { text: vocabulary.shortName('command', command.type), style: 'blue' }
  const head = [...issuerPieces(issuedBy, vocabulary), name]
  const fields = newTo(position.known, messageFieldsOf('command', command, vocabulary))
  const tail = ` in ${spanText({ ms: dueAt - setAt })} (${timeText(dueAt)})`
  return { label: branchLabel({ head, fields, tail }, palette), children: below(step, position, telling) }
}

function scheduleBranches(
  step: Of<'schedule fired'>,
  position: Position,
  telling: Telling,
): readonly Branch[] {
  if (telling.forest.childrenOf(step).length > 0) return below(step, { ...position, depth: -1 }, telling)
  const { palette, vocabulary } = telling
  const name: Piece = { text: vocabulary.shortName('policy', step.schedule), style: 'magenta' }
  return [{ label: branchLabel({ head: [name, { text: ' has nothing to do' }] }, palette), children: [] }]
}

function rowBranches(step: Of<'row put' | 'row removed'>, { rowNews, palette }: Telling): readonly Branch[] {
  const news = rowNews.get(step.id)
  if (!news || (news.change === 'other' && news.changed.length === 0)) return []
  const { name, change, changed: fields } = news
  const says = change === 'gone' ? ' is gone' : fields.length === 0 ? ' is there' : ' shows'
  const head: Piece[] = [{ text: name, style: 'green' }, { text: says }]
  return [{ label: branchLabel({ head, fields }, palette), children: [] }]
}

function leaf(piece: Piece, palette: Palette): Branch {
  return { label: branchLabel({ head: [piece] }, palette), children: [] }
}

function issuerPieces(issuer: Issuer | undefined, vocabulary: Vocabulary): readonly Piece[] {
  if (!issuer) return []
  const kind = issuer.kind === 'scheduled policy' ? 'policy' : issuer.kind
  return [{ text: vocabulary.shortName(kind, issuer.name), style: 'magenta' }, { text: ' → ' }]
}

function systemPiece(system: string, { vocabulary }: Telling): Piece {
  return { text: vocabulary.shortName('system', system), style: 'magenta' }
}

function processText(
  { process, key }: { readonly process: string; readonly key: string },
  { vocabulary, palette }: Telling,
): string {
  return palette('magenta', `${vocabulary.shortName('process', process)}[${quoted(key)}]`)
}
