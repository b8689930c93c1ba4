import type { Issue } from '../commands/issue.ts'
import type { CurrentNames } from './current-names.ts'

/** A command that lay on a shelf, with the names of today: its own, and that of what sent it. */
export function issueToday(names: CurrentNames, issue: Issue): Issue {
  const { command, issuedBy } = issue
  return {
    ...issue,
    command: { ...command, type: names.of('command', command.type) },
    ...(issuedBy && { issuedBy: { ...issuedBy, name: names.of(issuedBy.kind, issuedBy.name) } }),
  }
}
