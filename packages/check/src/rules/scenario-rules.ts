import type { Rule } from '../rule.ts'
import { commandWithoutScenario } from './command-without-scenario.ts'
import { policyWithoutScenario } from './policy-without-scenario.ts'
import { processStepWithoutScenario } from './process-step-without-scenario.ts'
import { refusalWithoutScenario } from './refusal-without-scenario.ts'
import { scenarioFailed } from './scenario-failed.ts'
import { scenarioTitleTwice } from './scenario-title-twice.ts'
import { viewLineWithoutScenario } from './view-line-without-scenario.ts'

export const scenarioRules: readonly Rule[] = [
  commandWithoutScenario,
  refusalWithoutScenario,
  policyWithoutScenario,
  processStepWithoutScenario,
  viewLineWithoutScenario,
  scenarioFailed,
  scenarioTitleTwice,
]
