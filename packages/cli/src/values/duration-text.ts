const UNITS = [
  { ms: 86_400_000, sign: 'd' },
  { ms: 3_600_000, sign: 'h' },
  { ms: 60_000, sign: 'm' },
  { ms: 1000, sign: 's' },
  { ms: 1, sign: 'ms' },
] as const

/** A value of type Duration as a storm writes it, in the largest unit that is exact: `36h`, `1 month + 2d`. */
export function durationText({ months, ms }: { readonly months: number; readonly ms: number }): string {
  const monthsText = months === 0 ? [] : [`${months} ${Math.abs(months) === 1 ? 'month' : 'months'}`]
  const unit = UNITS.find((each) => ms !== 0 && ms % each.ms === 0)
  const rest = unit ? [`${ms / unit.ms}${unit.sign}`] : []
  const parts = [...monthsText, ...rest]
  return parts.length === 0 ? '0s' : parts.join(' + ')
}
