import { SESSION_WORDS } from './session-words.ts'

const STEPS = [
  { usage: 'Command { field: "value" }', says: 'do something (`when` in front of it may be left out)' },
  { usage: '3 days pass', says: 'let time pass' },
  { usage: 'System answers Event { … }', says: 'what the outside world answers, from now on' },
  { usage: 'given Event { … }', says: 'something that has happened before, and causes nothing' },
  { usage: 'then Event { … }', says: 'check that it has happened; also: then no …, then only …' },
  { usage: 'then refused "…"', says: 'check that the last command was refused' },
  { usage: 'then View["key"] { … }', says: 'check a row; also: … is absent' },
  { usage: '// …', says: 'a remark' },
]

/** What one can say in a session. */
export function helpLines(): readonly string[] {
  return ['A step, as in a scenario:', ...columns(STEPS), '', 'Or a word:', ...columns(SESSION_WORDS)]
}

function columns(rows: readonly { readonly usage: string; readonly says: string }[]): readonly string[] {
  const width = Math.max(...rows.map(({ usage }) => usage.length))
  return rows.map(({ usage, says }) => `  ${usage.padEnd(width)}  ${says}`)
}
