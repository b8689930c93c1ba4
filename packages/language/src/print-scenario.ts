import type { PromiseRule, Scenario, ScenarioStep, StormPromise } from '@landfall/model'
import { printOutcome } from './print-command.ts'
import { printDuration, printDurationWords } from './print-duration.ts'
import { printExpression, printRecord } from './print-expression.ts'
import { printReference } from './print-head.ts'
import { braced } from './print-lines.ts'
import { printText } from './print-text.ts'

export function printScenario({ title, steps }: Scenario): string[] {
  return braced(`scenario ${printText(title)}`, steps.map(printStep))
}

function printStep(step: ScenarioStep): string {
  switch (step.kind) {
    case 'given':
      return `given ${printOutcome(step)}`
    case 'when command':
      return `when ${printOutcome({ event: step.command, fields: step.arguments })}`
    case 'when time passes': {
      const words = printDurationWords(step.duration)
      return `when ${words} ${words.startsWith('1 ') ? 'passes' : 'pass'}`
    }
    case 'system answers':
      return `${printReference(step.system)} answers ${printOutcome(step)}`
    case 'then event':
      return `then ${printOutcome(step)}`
    case 'then no event':
      return `then no ${printOutcome(step)}`
    case 'then only':
      return `then only ${step.events.map(printOutcome).join(', ')}`
    case 'then refused':
      return step.message === undefined ? 'then refused' : `then refused ${printText(step.message)}`
    case 'then row':
      return `${printRowOf(step)} ${printRecord(step.fields, step.view.target === undefined ? 'open' : 'known')}`
    case 'then no row':
      return `${printRowOf(step)} is absent`
  }
}

function printRowOf({ view, key }: ScenarioStep & { readonly kind: 'then row' | 'then no row' }): string {
  return `then ${printReference(view)}[${printExpression(key)}]`
}

export function printPromise({ title, rules }: StormPromise): string[] {
  return braced(`promise ${printText(title)}`, rules.map(printRule))
}

function printRule(rule: PromiseRule): string {
  const event = printReference(rule.event)
  const by = rule.by === undefined ? '' : ` by ${rule.by}`
  switch (rule.kind) {
    case 'never after': {
      const until = rule.until ? ` until ${printReference(rule.until)}` : ''
      return `never ${event} after ${printReference(rule.after)}${until}${by}`
    }
    case 'leads to': {
      const outcomes = rule.outcomes.map(printReference).join(' | ')
      const within = rule.within ? ` within ${printDuration(rule.within)}` : ''
      return `every ${event} leads to ${outcomes}${within}${by}`
    }
    case 'at most':
      return `at most ${rule.count} ${event} per ${rule.by}`
  }
}
