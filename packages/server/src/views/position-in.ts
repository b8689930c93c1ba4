/** A position of the log as text; undefined for anything else. */
export function positionIn(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
