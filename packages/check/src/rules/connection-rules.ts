import type { Rule } from '../rule.ts'

export const connectionRules: readonly Rule[] = []
