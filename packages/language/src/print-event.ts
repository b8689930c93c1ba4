import type { Event } from '@landfall/model'
import { fieldLines, printFieldsInLine, printRecordBlock } from './print-fields.ts'
import { printHead } from './print-head.ts'
import { braced, continued, indented } from './print-lines.ts'

/** On one line if it fits; else `sets` goes to a second line or, if the fields need lines of their own, behind them. */
export function printEvent(event: Event, width: number): string[] {
  const head = printHead(event.pivotal ? 'pivotal event' : 'event', event)
  const inLine = event.fields.length === 0 ? '' : printFieldsInLine(event.fields)
  const line = inLine === undefined ? undefined : inLine === '' ? head : `${head} ${inLine}`
  if (line === undefined || line.length > width) {
    const fields = braced(head, event.fields.flatMap(fieldLines))
    return event.sets.length === 0 ? fields : continued(fields, setsBehindBrace(event, width))
  }
  if (event.sets.length === 0) return [line]
  const sets = printSets('sets', event, width - 2)
  const isOneLine = sets.length === 1 && `${line} ${sets[0]}`.length <= width
  return isOneLine ? [`${line} ${sets[0]}`] : [line, ...indented(sets)]
}

function setsBehindBrace(event: Event, width: number): string[] {
  return printSets(' sets', event, width - 1)
}

function printSets(head: string, { sets }: Event, width: number): string[] {
  return printRecordBlock(head, sets, { width, place: 'known' })
}
