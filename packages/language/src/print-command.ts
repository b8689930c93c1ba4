import type { Command, CommandClause, Outcome } from '@landfall/model'
import { printExpression, printRecord } from './print-expression.ts'
import { fieldLines } from './print-fields.ts'
import { printHead, printMentions, printReference } from './print-head.ts'
import { braced } from './print-lines.ts'
import { printText } from './print-text.ts'

/** One clause per line; a single one that fits stays with the head. */
export function printCommand(command: Command, width: number): string[] {
  const mode = command.mode === 'existing' ? '' : command.mode === 'creates' ? ' creates' : ' may create'
  const head = `${printHead('command', command)}${printMentions('by', command.actors)}${mode}`
  const lines = [
    ...command.fields.flatMap(fieldLines),
    ...command.clauses.map(printClause),
    ...(command.neverFails === undefined ? [] : [`never fails ${printText(command.neverFails)}`]),
  ]
  const inLine = `${head} { ${lines[0]} }`
  return lines.length === 1 && inLine.length <= width ? [inLine] : braced(head, lines)
}

function printClause(clause: CommandClause): string {
  switch (clause.kind) {
    case 'requires': {
      const message = clause.message === undefined ? '' : ` ${printText(clause.message)}`
      return `requires ${printExpression(clause.condition)}${message}`
    }
    case 'let':
      return `let ${clause.name} = ${printExpression(clause.value, 'open')}`
    case 'arrow': {
      const outcomes = clause.outcomes.map(printOutcome).join(clause.open ? ' | ' : ', ')
      const guard = clause.guard ? ` when ${printExpression(clause.guard)}` : ''
      return `-> ${outcomes}${guard}${clause.otherwise ? ' otherwise' : ''}`
    }
  }
}

/** A mention of an element, perhaps with some of its fields in braces. */
export function printOutcome({ event, fields }: Outcome): string {
  if (fields.length === 0) return printReference(event)
  return `${printReference(event)} ${printRecord(fields, event.target === undefined ? 'open' : 'known')}`
}
