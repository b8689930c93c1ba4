import type { Aggregate, ElementKind, Model } from '@landfall/model'
import { type Framed, type Frameless, nest } from './nest-elements.ts'
import { aggregateBottom, aggregateTop, elementLines } from './print-element.ts'
import { printDescription } from './print-head.ts'
import { braced, WIDTH_MAX } from './print-lines.ts'
import { printName, printText } from './print-text.ts'

/**
 * A model as the text of one storm file, as the formatter would have it. What `readStorm` reads of it is the same
 * model but for places: each context frames what belongs to it, each aggregate its key, state, commands, events and
 * invariants, and within that everything stands in the model's order.
 *
 * An `invalid` expression has no text; `printExpression` says what becomes of it.
 */
export function printModel(model: Model): string {
  const title: Block[] =
    model.domain === undefined
      ? []
      : [
          {
            group: 'domain',
            lines: [...printDescription(model.description), `domain ${printText(model.domain)}`],
          },
        ]
  const blocks = [...title, ...nest(model.elements).map((framed) => blockOf(framed, WIDTH_MAX))]
  const lines = separated(blocks)
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** Lines that stay together. */
interface Block {
  readonly group: string
  readonly lines: readonly string[]
}

function blockOf(framed: Framed, width: number): Block {
  switch (framed.kind) {
    case 'element':
      return {
        group: GROUPS[framed.element.kind] ?? framed.element.kind,
        lines: elementLines(framed.element, width),
      }
    case 'context': {
      const head = framed.element
        ? elementLines(framed.element, width)
        : [`context ${printName(framed.name)}`]
      return {
        group: 'frame',
        lines: frame(
          head,
          framed.members.map((member) => blockOf(member, width - 2)),
        ),
      }
    }
    case 'aggregate': {
      const { element, members } = framed
      return {
        group: 'frame',
        lines: frame(elementLines(element, width), aggregateBlocks(element, members, width - 2)),
      }
    }
  }
}

function aggregateBlocks(element: Aggregate, members: readonly Frameless[], width: number): Block[] {
  return [
    { group: 'top', lines: aggregateTop(element, width) },
    ...members.map((member): Block => blockOf({ kind: 'element', element: member }, width)),
    { group: 'bottom', lines: aggregateBottom(element) },
  ]
}

/** A frame without anything in it still needs its braces. */
function frame(head: readonly string[], blocks: readonly Block[]): string[] {
  const last = head.at(-1) ?? ''
  const lines = separated(blocks)
  return [...head.slice(0, -1), ...(lines.length === 0 ? [`${last} {}`] : braced(last, lines))]
}

/** Kinds that stand together without blank lines between them. */
const GROUPS: Partial<Record<ElementKind, string>> = {
  enum: 'type',
  value: 'type',
  function: 'type',
  hotspot: 'note',
  opportunity: 'note',
  ignore: 'note',
  subscription: 'entrance',
  reading: 'entrance',
}

/** A blank line between blocks of different groups, and around every frame. */
function separated(blocks: readonly Block[]): string[] {
  const lines: string[] = []
  let group: string | undefined
  for (const block of blocks) {
    if (block.lines.length === 0) continue
    if (group !== undefined && (group !== block.group || group === 'frame')) lines.push('')
    for (const line of block.lines) lines.push(line)
    group = block.group
  }
  return lines
}
