import type { Duration } from '@landfall/model'

const FORM =
  /^(-?)P(?:(-?\d{1,9})Y)?(?:(-?\d{1,15})M)?(?:(-?\d{1,12})W)?(?:(-?\d{1,12})D)?(?:T(?:(-?\d{1,14})H)?(?:(-?\d{1,15})M)?(?:(-?)(\d{1,16})(?:\.(\d{1,9}))?S)?)?$/

/** A length of time in the form of ISO 8601, such as `P1M` or `PT90M`. Undefined for anything else. */
export function parseDuration(text: string): Duration | undefined {
  const match = FORM.exec(text)
  if (!match || /[PT]$/.test(text)) return undefined
  const [, sign, years, months, weeks, days, hours, minutes, secondsSign, seconds = '0', fraction = ''] =
    match
  const secondsMs = Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'))
  const ms =
    part(weeks) * 604_800_000 +
    part(days) * 86_400_000 +
    part(hours) * 3_600_000 +
    part(minutes) * 60_000 +
    (secondsSign === '-' ? -secondsMs : secondsMs)
  const whole = { months: part(years) * 12 + part(months), ms }
  if (!Number.isSafeInteger(whole.months) || !Number.isSafeInteger(ms)) return undefined
  const factor = sign === '-' ? -1 : 1
  return { months: whole.months * factor + 0, ms: ms * factor + 0 } // + 0 turns -0 into 0
}

function part(text: string | undefined): number {
  return text === undefined ? 0 : Number(text)
}
