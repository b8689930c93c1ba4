import type { Aggregate, Element, Hotspot, Ignore, Opportunity, Publication, Relation } from '@landfall/model'
import { printCommand } from './print-command.ts'
import { printEnum, printFunction, printValue } from './print-data-type.ts'
import { printEvent } from './print-event.ts'
import { printExpression, printRecord } from './print-expression.ts'
import { printFieldBlock } from './print-fields.ts'
import { printDescription, printHead, printMentions, printReference } from './print-head.ts'
import { WIDTH_MAX } from './print-lines.ts'
import { keyLines, printPolicy, printProcess, printReading, printSystem } from './print-reaction.ts'
import { printPromise, printScenario } from './print-scenario.ts'
import { printText } from './print-text.ts'
import { printScreen, printView } from './print-view.ts'

/**
 * An element as the text of its sticky, as the formatter would have it, without a line end behind it. Of a context
 * or an aggregate it is the head, up to its brace: what stands in the frame is for `printModel` to add.
 *
 * @param width - columns it may take; a clause is never broken, however long.
 */
export function printElement(element: Element, width: number = WIDTH_MAX): string {
  return elementLines(element, width).join('\n')
}

export function elementLines(element: Element, width: number): string[] {
  return [...printDescription(element.description), ...stickyLines(element, width)]
}

function stickyLines(element: Element, width: number): string[] {
  switch (element.kind) {
    case 'context':
    case 'actor':
    case 'aggregate':
      return [printHead(element.kind, element)]
    case 'command':
      return printCommand(element, width)
    case 'event':
      return printEvent(element, width)
    case 'system':
      return printSystem(element, width)
    case 'policy':
      return printPolicy(element)
    case 'process':
      return printProcess(element, width)
    case 'view':
      return printView(element)
    case 'screen':
      return printScreen(element)
    case 'enum':
      return printEnum(element, width)
    case 'value':
      return printValue(element, width)
    case 'function':
      return printFunction(element, width)
    case 'promise':
      return printPromise(element)
    case 'scenario':
      return printScenario(element)
    case 'hotspot':
    case 'opportunity':
    case 'ignore':
      return [printNote(element)]
    case 'publication':
      return [printPublication(element)]
    case 'subscription':
      return [`subscribes ${printReference(element.event)}`]
    case 'reading':
      return [printReading(element)]
    case 'relation':
      return [printRelation(element)]
  }
}

function printNote(note: Hotspot | Opportunity | Ignore): string {
  const on = printMentions('on', note.on)
  switch (note.kind) {
    case 'hotspot': {
      const answer =
        note.resolved === undefined
          ? ''
          : note.resolved === ''
            ? ' resolved'
            : ` resolved ${printText(note.resolved)}`
      return `hotspot ${printText(note.question)}${on}${answer}`
    }
    case 'opportunity':
      return `opportunity ${printText(note.text)}${on}`
    case 'ignore':
      return `ignore ${note.code}${note.reason === undefined ? '' : ` ${printText(note.reason)}`}${on}`
  }
}

function printPublication(publication: Publication): string {
  const { style, fields, from } = publication
  const parts = [
    printHead('publishes', publication),
    ...(style ? [`as ${style}`] : []),
    // Nothing else says of which types its fields are.
    ...(fields.length === 0 ? [] : [printRecord(fields, 'open')]),
    ...(from ? [`from ${printReference(from)}`] : []),
  ]
  return parts.join(' ')
}

function printRelation({ from, to, patterns }: Relation): string {
  const kinds = patterns.length === 0 ? '' : `: ${patterns.join(', ')}`
  return `relation ${printReference(from)} -> ${printReference(to)}${kinds}`
}

/** What stands in an aggregate's frame before its commands and events. */
export function aggregateTop({ key, state }: Aggregate, width: number): string[] {
  return [
    ...(key ? keyLines(key) : []),
    ...(state.length === 0 ? [] : printFieldBlock('state', state, width)),
  ]
}

/** What stands behind them. */
export function aggregateBottom({ invariants }: Aggregate): string[] {
  return invariants.map((condition) => `always ${printExpression(condition)}`)
}
