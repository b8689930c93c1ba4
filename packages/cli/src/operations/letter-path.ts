/** Where a dead letter is asked for; its id may hold slashes. */
export function letterPath(id: string): string {
  return `/operations/dead-letters/${encodeURIComponent(id)}`
}
