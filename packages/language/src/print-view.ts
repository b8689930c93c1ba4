import type { Fold, Screen, View } from '@landfall/model'
import { printExpression, printRecord } from './print-expression.ts'
import { fieldLines } from './print-fields.ts'
import { printHead, printMentions, printReference, printReferences } from './print-head.ts'
import { braced, indented } from './print-lines.ts'
import { keyLines } from './print-reaction.ts'

export function printView(view: View): string[] {
  const head = `${printHead('view', view)}${printMentions('for', view.actors)}`
  const key = view.key ? keyLines(view.key) : []
  return braced(head, [...key, ...view.fields.flatMap(fieldLines), ...view.folds.map(printFold)])
}

function printFold({ event, guard, remove, sets }: Fold): string {
  const where = guard ? ` where ${printExpression(guard)}` : ''
  const change = remove ? ' remove' : sets.length === 0 ? '' : ` ${printRecord(sets, 'known')}`
  return `on ${printReference(event)}${where}${change}`
}

export function printScreen(screen: Screen): string[] {
  const { shows, offers } = screen
  const clauses = [
    ...(shows.length === 0 ? [] : [`shows ${printReferences(shows)}`]),
    ...(offers.length === 0 ? [] : [`offers ${printReferences(offers)}`]),
  ]
  return [`${printHead('screen', screen)}${printMentions('for', screen.actors)}`, ...indented(clauses)]
}
