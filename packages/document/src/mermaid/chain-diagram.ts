import type { ChainEntry, ChainStepEntry } from '../artifacts/chain-list.ts'
import type { Diagram, DiagramEdge, DiagramKind, DiagramNode } from './diagram.ts'

/**
 * A chain as stickies: who begins it, the command, who decides, what happens, and who reacts. A policy, process or
 * system stands there for each event that it hears; where something comes again, a dotted arrow leads back to it.
 */
export function chainDiagram({ steps, issuers }: ChainEntry): Diagram {
  const followers = Map.groupBy(
    steps.map((step, at) => ({ step, at })),
    ({ step }) => step.from,
  )
  const [start] = steps
  const beginners = start ? beginnersOf({ steps, issuers }) : []
  return {
    nodes: [...beginners.map(({ node }) => node), ...steps.flatMap((step, at) => nodesOf(step, at))],
    edges: [
      ...beginners.map(({ edge }) => edge),
      ...steps.flatMap((step, at) => [
        ...innerEdge(step, at),
        ...edgesTo(steps, step, at),
        ...sharedSendings(step, followers),
      ]),
    ],
    groups: [],
  }
}

type Beginner = { readonly node: DiagramNode; readonly edge: DiagramEdge }

/** Screens are shown where no person is named; what reacts within the chain stands there already. */
function beginnersOf({ steps, issuers }: Pick<ChainEntry, 'steps' | 'issuers'>): readonly Beginner[] {
  const hasActor = issuers.some(({ kind }) => kind === 'actor')
  const within = new Set(steps.map(({ element }) => element.id))
  return issuers
    .filter(({ kind, by }) => !(kind === 'screen' && hasActor) && (by.id === undefined || !within.has(by.id)))
    .map(({ kind, by, every, after }, at) => ({
      node: {
        key: `issuer ${at}`,
        kind: kind === 'timeout' ? 'process' : kind,
        lines: [by.title, ...(every === undefined ? [] : [`every ${every}`])],
      },
      edge: {
        from: `issuer ${at}`,
        to: entryKey(0),
        lines: after === undefined ? [] : [`after ${after}`],
        isDotted: false,
      },
    }))
}

/** Where arrows to a step end. */
function entryKey(at: number): string {
  return `${at}`
}

/** Where arrows from a step begin: those of a command at the aggregate that decides. */
function exitKey(step: ChainStepEntry | undefined, at: number): string {
  if (step?.kind === 'system acts' && step.from !== undefined) return entryKey(step.from)
  return step?.aggregate ? `${at} decides` : entryKey(at)
}

function isToldElsewhere({ onward }: ChainStepEntry): boolean {
  return onward.kind === 'loops' || onward.kind === 'joins'
}

function nodesOf(step: ChainStepEntry, at: number): readonly DiagramNode[] {
  // A system that acts is the system that was told.
  if (isToldElsewhere(step) || step.kind === 'system acts') return []
  const node: DiagramNode = { key: entryKey(at), kind: kindOf(step), lines: linesOf(step) }
  if (!step.aggregate) return [node]
  return [node, { key: exitKey(step, at), kind: 'aggregate', lines: [step.aggregate.title] }]
}

function kindOf({ kind }: ChainStepEntry): DiagramKind {
  switch (kind) {
    case 'process end':
    case 'timeout':
      return 'process'
    case 'system acts':
      return 'system'
    default:
      return kind
  }
}

function linesOf({ kind, element }: ChainStepEntry): readonly string[] {
  if (kind === 'process end') return [element.title, 'ends']
  return kind === 'timeout' ? [element.title, 'has waited'] : [element.title]
}

function innerEdge(step: ChainStepEntry, at: number): readonly DiagramEdge[] {
  if (isToldElsewhere(step) || !step.aggregate) return []
  return [{ from: entryKey(at), to: exitKey(step, at), lines: [], isDotted: false }]
}

function edgesTo(steps: readonly ChainStepEntry[], step: ChainStepEntry, at: number): readonly DiagramEdge[] {
  const { from, onward, kind } = step
  if (from === undefined || kind === 'system acts') return []
  const to = onward.kind === 'loops' || onward.kind === 'joins' ? onward.step : at
  const isAgain = onward.kind === 'loops'
  return [
    {
      from: exitKey(steps[from], from),
      to: entryKey(to),
      lines: [...(isAgain ? ['again'] : []), ...conditionsOf(step, steps[from])],
      isDotted: isAgain || steps[from]?.kind === 'system acts',
    },
  ]
}

function conditionsOf(step: ChainStepEntry, leading: ChainStepEntry | undefined): readonly string[] {
  const { kind, after, when, isOtherwise, isOpen } = step
  const word = kind === 'policy' ? 'where' : 'when'
  return [
    ...(leading?.kind === 'system acts' ? ['may send'] : []),
    ...(isOpen ? ['one of'] : []),
    ...(when === undefined ? [] : [`${word} ${when}`]),
    ...(isOtherwise ? ['otherwise'] : []),
    ...(after === undefined ? [] : [`after ${after}`]),
  ]
}

/** A system that hears several events may send the same commands after each of them: they are told once. */
function sharedSendings(
  { kind, from, onward }: ChainStepEntry,
  followers: ReadonlyMap<
    number | undefined,
    readonly { readonly at: number; readonly step: ChainStepEntry }[]
  >,
): readonly DiagramEdge[] {
  if (kind !== 'system acts' || from === undefined) return []
  if (onward.kind !== 'joins' && onward.kind !== 'loops') return []
  return (followers.get(onward.step) ?? []).map(({ at, step }) => ({
    from: entryKey(from),
    to: entryKey(isToldElsewhere(step) && 'step' in step.onward ? step.onward.step : at),
    lines: ['may send'],
    isDotted: true,
  }))
}
