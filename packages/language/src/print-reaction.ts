import type { Policy, Process, ProcessStep, Reading, Send, System, SystemReaction } from '@landfall/model'
import { printOutcome } from './print-command.ts'
import { printDuration, printSchedule } from './print-duration.ts'
import { printExpression, printRecord } from './print-expression.ts'
import { fieldLines, printFieldBlock } from './print-fields.ts'
import { printHead, printReference, printReferences } from './print-head.ts'
import { braced, continued } from './print-lines.ts'

export function printSystem(system: System, width: number): string[] {
  const head = printHead('system', system)
  const lines = [
    ...system.reactions.flatMap((reaction) => printReaction(reaction, width - 2)),
    ...(system.sends.length === 0 ? [] : [`sends ${printReferences(system.sends)}`]),
    ...system.reads.map(printReading),
  ]
  const inLine = `${head} { ${lines[0]} }`
  return lines.length === 1 && inLine.length <= width ? [inLine] : braced(head, lines)
}

function printReaction({ event, answers }: SystemReaction, width: number): string[] {
  return answers.reduce<string[]>(
    (lines, answer, index) => {
      const text = `${index === 0 ? ' ->' : ' |'} ${printReference(answer.event)}`
      const used = (lines.at(-1) ?? '').length
      const block = answer.fields.length === 0 ? [text] : printFieldBlock(text, answer.fields, width - used)
      return continued(lines, block)
    },
    [`on ${printReference(event)}`],
  )
}

/** `reads Fleet.TruckPositions every 5m`. */
export function printReading({ view, every }: Reading): string {
  return `reads ${printReference(view)}${every ? ` every ${printDuration(every)}` : ''}`
}

export function printPolicy(policy: Policy): string[] {
  const { trigger, forEach, sends } = policy
  const lines: string[] = []
  if (trigger?.kind === 'schedule') lines.push(printSchedule(trigger.schedule))
  else if (trigger) lines.push(`when ${printReference(trigger.event)}${printGuard('where', trigger.guard)}`)
  if (forEach) lines.push(`for each ${printReference(forEach.view)}${printGuard('where', forEach.guard)}`)
  return braced(printHead('policy', policy), [...lines, ...sends.map((send) => `then ${printSend(send)}`)])
}

export function printProcess(process: Process, width: number): string[] {
  const { key, state, steps, timeout, ends } = process
  return braced(printHead('process', process), [
    ...(key ? keyLines(key) : []),
    ...(state.length === 0 ? [] : printFieldBlock('state', state, width - 2)),
    ...steps.map(printStep),
    ...(timeout ? [`timeout ${printDuration(timeout.after)}${printSends(timeout.sends)}`] : []),
    ...(ends.length === 0 ? [] : [`ends on ${printReferences(ends)}`]),
  ])
}

/** The key of an aggregate, a process or a view. */
export function keyLines(key: NonNullable<Process['key']>): string[] {
  return fieldLines({ ...key, name: `key ${key.name}` })
}

function printStep({ event, sets, sends, guard }: ProcessStep): string {
  const setsText = sets.length === 0 ? '' : ` sets ${printRecord(sets, 'known')}`
  return `on ${printReference(event)}${setsText}${printSends(sends)}${printGuard('when', guard)}`
}

function printSends(sends: readonly Send[]): string {
  return sends.length === 0 ? '' : ` -> ${sends.map(printSend).join(', ')}`
}

function printSend({ command, arguments: fields, after }: Send): string {
  const text = printOutcome({ event: command, fields })
  return after ? `${text} after ${printExpression(after)}` : text
}

function printGuard(word: string, guard: ProcessStep['guard']): string {
  return guard ? ` ${word} ${printExpression(guard)}` : ''
}
