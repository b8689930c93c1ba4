import { isAggregateHead, isContextHead, type Sticky } from './generated/ast.ts'
import { outlineOf } from './outline.ts'
import type { Outline, OutlineItem } from './outline-item.ts'
import { type ParseProblem, parseSticky } from './sticky-parser.ts'
import { nameFrom } from './storm-text.ts'

/** A storm file: its name as people know it (a path), and its text. */
export interface StormFile {
  readonly name: string
  readonly text: string
}

/** A sticky that has been read. Kept as it is from one reading of its file to the next while its text stays. */
export interface ParsedSticky {
  readonly rule: OutlineItem['start']['rule']
  readonly text: string
  readonly node: Sticky
  readonly problem?: ParseProblem
  readonly context?: string
  /** Name of the aggregate it stands in. */
  readonly aggregate?: string
}

export interface PlacedSticky {
  readonly sticky: ParsedSticky
  readonly item: OutlineItem
}

export interface ParsedFile extends StormFile {
  readonly outline: Outline
  /** One per item of the outline, in its order. */
  readonly stickies: readonly PlacedSticky[]
}

/** Reads a file sticky by sticky; stickies whose text and frame `previous` knows already are taken from there. */
export function parseFile(file: StormFile, previous?: ParsedFile): ParsedFile {
  if (previous?.text === file.text && previous.name === file.name) return previous
  const known = new Map<string, ParsedSticky[]>()
  for (const { sticky } of previous?.stickies ?? []) {
    const key = keyOf(sticky)
    known.set(key, [...(known.get(key) ?? []), sticky])
  }
  const outline = outlineOf(file.text)
  const stickies: PlacedSticky[] = []
  for (const item of outline.items) {
    const text = file.text.slice(item.from, item.to) + '}'.repeat(item.missingBraces)
    const frames = framesOf(item, stickies)
    const sticky = { rule: item.start.rule, text, ...frames }
    stickies.push({ item, sticky: known.get(keyOf(sticky))?.pop() ?? parsed(sticky) })
  }
  return { ...file, outline, stickies }
}

function parsed(sticky: Omit<ParsedSticky, 'node'>): ParsedSticky {
  const { node, problem } = parseSticky(sticky.text, sticky.rule)
  return { ...sticky, node, ...(problem && { problem }) }
}

function framesOf(
  item: OutlineItem,
  stickies: readonly PlacedSticky[],
): { context?: string; aggregate?: string } {
  const frames: { context?: string; aggregate?: string } = {}
  for (const index of item.containers) {
    const node = stickies[index]?.sticky.node
    if (node && isContextHead(node)) frames.context = nameFrom(node.name?.raw ?? '')
    if (node && isAggregateHead(node)) frames.aggregate = nameFrom(node.name?.raw ?? '')
  }
  return frames
}

function keyOf(sticky: Omit<ParsedSticky, 'node'>): string {
  return [sticky.rule, sticky.context, sticky.aggregate, sticky.text].join('\u0000')
}
