const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
}

/**
 * Milliseconds of a length of time as a storm writes it, such as `5s`, `90 minutes` or `2d`. Undefined for what is
 * none, and for weeks and months, which nothing here takes.
 */
export function parseLengthOfTime(text: string): number | undefined {
  const [, count, short, long] =
    /^(\d{1,9})(?:(ms|s|m|h|d)| +(second|minute|hour|day)s?)$/.exec(text.trim()) ?? []
  const unitMs = UNIT_MS[short ?? long ?? '']
  return unitMs === undefined ? undefined : Number(count) * unitMs
}
