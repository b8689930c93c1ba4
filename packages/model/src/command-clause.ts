import type { CommandClause, SystemReaction } from './elements.ts'

/** One `requires` of a command. */
export type Requirement = Extract<CommandClause, { readonly kind: 'requires' }>

/** One `-> …` of a command. */
export type Arrow = Extract<CommandClause, { readonly kind: 'arrow' }>

/** One of the events that a system may answer with. */
export type SystemAnswer = SystemReaction['answers'][number]
