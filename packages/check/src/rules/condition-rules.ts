import type { Rule } from '../rule.ts'

export const conditionRules: readonly Rule[] = []
