/** A number as it is, never rounded: `units` divided by ten to the power of `decimals`. */
export interface Exact {
  readonly units: bigint
  readonly decimals: number
}

export const ZERO: Exact = { units: 0n, decimals: 0 }
export const ONE: Exact = { units: 1n, decimals: 0 }

const WRITTEN = /^(-?)(\d+)(?:\.(\d+))?$/

/** An Int, a Time in milliseconds, or the canonical text of a Decimal. Undefined for what is no number. */
export function exactOf(value: string | number): Exact | undefined {
  if (Number.isSafeInteger(value)) return { units: BigInt(value), decimals: 0 }
  const found = WRITTEN.exec(String(value))
  if (!found) return undefined
  const [, sign = '', whole = '', fraction = ''] = found
  const units = BigInt(whole + fraction)
  return { units: sign === '-' ? -units : units, decimals: fraction.length }
}

/** The units of a number that is counted with so many decimals, which are at least its own. */
export function unitsAt({ units, decimals }: Exact, wanted: number): bigint {
  if (wanted === decimals) return units
  return units * 10n ** BigInt(wanted - decimals)
}

export function plus(left: Exact, right: Exact): Exact {
  const decimals = Math.max(left.decimals, right.decimals)
  return { units: unitsAt(left, decimals) + unitsAt(right, decimals), decimals }
}

export function times(left: Exact, right: Exact): Exact {
  return { units: left.units * right.units, decimals: left.decimals + right.decimals }
}

export function negated({ units, decimals }: Exact): Exact {
  return { units: -units, decimals }
}

/** Negative, zero or positive. */
export function compareExact(left: Exact, right: Exact): number {
  const { units } = plus(left, negated(right))
  return units < 0n ? -1 : units > 0n ? 1 : 0
}

export function isExactly({ units, decimals }: Exact, whole: bigint): boolean {
  return units === (decimals === 0 ? whole : whole * 10n ** BigInt(decimals))
}

export function isWhole({ units, decimals }: Exact): boolean {
  return units % 10n ** BigInt(decimals) === 0n
}
