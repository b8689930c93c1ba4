/** Milliseconds since 1970 of an ISO 8601 time with its zone; undefined if it is not one. */
export function parseTime(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined
  const time = Date.parse(text)
  return Number.isNaN(time) || parseDate(text.slice(0, 10)) === undefined ? undefined : time
}

/** The date itself, if it is one of the calendar. */
export function parseDate(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined
}

/** `06:00`, or `06:00 Europe/Zurich`; the zone is UTC where none is named. Undefined if it is neither. */
export function parseTimeOfDay(text: string): { hour: number; minute: number; zone: string } | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?: ([A-Za-z][\w+-]*(?:\/[\w+-]+)*))?$/.exec(text)
  if (!match) return undefined
  const zone = match[3] ?? 'UTC'
  return isZone(zone) ? { hour: Number(match[1]), minute: Number(match[2]), zone } : undefined
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
