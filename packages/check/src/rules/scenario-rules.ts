import type { Rule } from '../rule.ts'

export const scenarioRules: readonly Rule[] = []
