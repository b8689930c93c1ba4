import type { Chain, ChainStep } from '../chain.ts'

/** A chain as indented lines, such as `  event PaymentFailed (open) ends`. */
export function chainText({ steps }: Chain): readonly string[] {
  return steps.map((step) => {
    const onward = 'step' in step.onward ? `${step.onward.kind} ${step.onward.step}` : step.onward.kind
    const words = [nameOf(step), ...notesOf(step), ...(onward === 'goes on' ? [] : [`… ${onward}`])]
    return `${'  '.repeat(step.depth)}${words.join(' ')}`
  })
}

function nameOf(step: ChainStep): string {
  switch (step.kind) {
    case 'command':
      return `command ${step.command.name}`
    case 'event':
      return `event ${step.event.name}`
    case 'publication':
      return `publication ${step.publication.name}`
    case 'policy':
      return `policy ${step.policy.name}`
    case 'process':
    case 'process end':
    case 'timeout':
      return `${step.kind} ${step.process.name}`
    case 'system':
    case 'system acts':
      return `${step.kind} ${step.system.name}`
    case 'view':
      return `view ${step.view.name}`
  }
}

function notesOf(step: ChainStep): string[] {
  const notes: string[] = []
  if (step.kind === 'event' && step.isOpen) notes.push('(open)')
  if (step.kind === 'event' && step.isOtherwise) notes.push('(otherwise)')
  if ('guard' in step && step.guard) notes.push('(guarded)')
  if (step.kind === 'command' && step.after) notes.push('(later)')
  return notes
}
