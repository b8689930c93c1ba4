import type { LeftBehind } from './left-behind.ts'

/** RUN-3, RUN-4: positions and versions without gaps, and a time that does not go back. */
export function gaps({ log }: LeftBehind): readonly string[] {
  const versions = new Map<string, number>()
  return log.flatMap(({ position, version, aggregate, key, at }, nth) => {
    const stream = `${aggregate} ${key}`
    const expected = (versions.get(stream) ?? 0) + 1
    versions.set(stream, version)
    const before = log[nth - 1]
    return [
      ...(position === nth + 1 ? [] : [`position ${nth + 1} is ${position}`]),
      ...(version === expected ? [] : [`${stream} has version ${version} where ${expected} should be`]),
      ...(before === undefined || before.at <= at
        ? []
        : [`position ${position} is earlier than the one before`]),
    ]
  })
}
