import type { Severity } from '@landfall/model'

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const satisfies Record<
  Severity,
  string
>

/** How SARIF calls a severity. */
export function sarifLevel(severity: Severity): (typeof LEVELS)[Severity] {
  return LEVELS[severity]
}
