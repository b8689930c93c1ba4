import type { Rule } from '../rule.ts'

export const outcomeRules: readonly Rule[] = []
