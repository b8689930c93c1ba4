import type { Rule } from '../rule.ts'

export const interactionRules: readonly Rule[] = []
