import type { Process, ProcessStep, Reference, System, SystemReaction } from '@landfall/model'

/** One of the places at which a system hangs: next to what it hears there. */
export interface SystemOccurrence {
  readonly reactions: readonly SystemReaction[]
  /** It is also here that it sends commands and looks at views. */
  readonly isActive: boolean
}

/** Reactions with an answer in common hang together, and so do those that are only told. At least one. */
export function systemOccurrences(system: System): readonly SystemOccurrence[] {
  const told = system.reactions.filter(({ answers }) => answers.length === 0)
  const answering: SystemReaction[][] = []
  for (const reaction of system.reactions) {
    if (reaction.answers.length === 0) continue
    const group = answering.find((others) => others.some((other) => answersMeet(other, reaction)))
    if (group) group.push(reaction)
    else answering.push([reaction])
  }
  const groups = told.length > 0 || answering.length === 0 ? [told, ...answering] : answering
  return groups.map((reactions, at) => ({ reactions, isActive: at === 0 }))
}

function answersMeet(one: SystemReaction, other: SystemReaction): boolean {
  const names = new Set(one.answers.map(({ event }) => nameOf(event)))
  return other.answers.some(({ event }) => names.has(nameOf(event)))
}

/** One of the places at which a process hangs: next to an event that it handles, or those that end it. */
export interface ProcessOccurrence {
  readonly steps: readonly ProcessStep[]
  readonly ends: readonly Reference[]
  /** It is here that it starts to wait for its timeout. */
  readonly isFirst: boolean
}

/** One for each event that a process handles, then one for all that end it. At least one. */
export function processOccurrences(process: Process): readonly ProcessOccurrence[] {
  const steps = [...Map.groupBy(process.steps, ({ event }) => nameOf(event)).values()]
  const handling = steps.map((each) => ({ steps: each, ends: [] }))
  const ending = process.ends.length > 0 ? [{ steps: [], ends: process.ends }] : []
  const all = [...handling, ...ending]
  return (all.length > 0 ? all : [{ steps: [], ends: [] }]).map((each, at) => ({
    ...each,
    isFirst: at === 0,
  }))
}

function nameOf(event: Reference): string {
  return event.target ?? event.text
}
