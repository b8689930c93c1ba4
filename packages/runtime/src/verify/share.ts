/** Of all keys, those that are looked at while the log is gone through once. */
export interface Share {
  /** Into how many shares the keys are divided. */
  readonly of: number
  /** Which of them it is, from 0. */
  readonly nth: number
}

/** Every key is in it. */
export const ALL: Share = { of: 1, nth: 0 }

export function isIn({ of, nth }: Share, key: string): boolean {
  return of === 1 || hashOf(key) % of === nth
}

/** Two shares that have the keys of one between them. */
export function halvesOf({ of, nth }: Share): readonly Share[] {
  return [
    { of: of * 2, nth },
    { of: of * 2, nth: nth + of },
  ]
}

/** FNV-1a: spreads keys that differ in one character only. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
