import type { LogEntry } from '@landfall/server'
import { printable } from '../printable.ts'

/** What a server says to whoever runs it, on one line. */
export function logText({ level, message, error }: LogEntry): string {
  const cause = error instanceof Error ? `: ${error.message}` : ''
  return printable(`${level}: ${message}${cause}`)
}
