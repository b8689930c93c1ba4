/** By the first letters that tell a unit from the others. */
const UNITS: Readonly<Record<string, string>> = {
  y: 'P#Y',
  mo: 'P#M',
  w: 'P#W',
  d: 'P#D',
  h: 'PT#H',
  m: 'PT#M',
  s: 'PT#S',
}

/**
 * A length of time as people write it, such as `3 days`, `24h` or `90 minutes`, in the form of ISO 8601. What has that form
 * already stays; undefined for anything else.
 */
export function durationOf(text: string): string | undefined {
  if (/^-?P(?=[\dT])[\dYMWDTHS.]+$/.test(text)) return text
  const match =
    /^(\d{1,9})\s*(y(?:ears?)?|mo(?:nths?)?|w(?:eeks?)?|d(?:ays?)?|h(?:ours?)?|m(?:in(?:utes?)?)?|s(?:ec(?:onds?)?)?)$/i.exec(
      text,
    )
  const [, count = '', word = ''] = match ?? []
  const unit = word.toLowerCase().startsWith('mo') ? 'mo' : word.slice(0, 1).toLowerCase()
  return UNITS[unit]?.replace('#', count)
}
