import type { Rule } from './rule.ts'
import { conditionRules } from './rules/condition-rules.ts'
import { connectionRules } from './rules/connection-rules.ts'
import { fieldRules } from './rules/field-rules.ts'
import { interactionRules } from './rules/interaction-rules.ts'
import { nameRules } from './rules/name-rules.ts'
import { outcomeRules } from './rules/outcome-rules.ts'
import { scenarioRules } from './rules/scenario-rules.ts'
import { workshopRules } from './rules/workshop-rules.ts'

/**
 * Every rule, by the sections of `docs/findings.md`. Rules about the coupling of contexts (COUPLING-…) and about
 * what a change breaks (CHANGE-…) will be two more lists.
 */
export const rules: readonly Rule[] = [
  ...nameRules,
  ...connectionRules,
  ...outcomeRules,
  ...fieldRules,
  ...conditionRules,
  ...interactionRules,
  ...scenarioRules,
  ...workshopRules,
]
