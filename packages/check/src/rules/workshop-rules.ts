import type { Rule } from '../rule.ts'

export const workshopRules: readonly Rule[] = []
