import type { Rule } from '../rule.ts'
import { commandThatCannotBeRefused } from './command-that-cannot-be-refused.ts'
import { loopWithoutEnd } from './loop-without-end.ts'
import { processWithoutCommand } from './process-without-command.ts'
import { processWithoutEnd } from './process-without-end.ts'
import { refusalUnheard } from './refusal-unheard.ts'
import { silentSystem } from './silent-system.ts'
import { systemThatCannotRefuse } from './system-that-cannot-refuse.ts'

export const outcomeRules: readonly Rule[] = [
  commandThatCannotBeRefused,
  systemThatCannotRefuse,
  silentSystem,
  refusalUnheard,
  processWithoutEnd,
  processWithoutCommand,
  loopWithoutEnd,
]
