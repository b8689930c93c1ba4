import type { Projection } from '../definitions.ts'
import { formatValue } from '../format-value.ts'
import type { DomainEvent } from '../message.ts'
import { firstDifference } from './difference.ts'
import { differenceLine, lengthMax, scene } from './expectation.ts'
import { type KitWorld, recordedFor } from './kit-world.ts'

/** Given / then for one projection. */
export interface ProjectionTestKit<E extends DomainEvent, Row> {
  given(history: readonly E[]): {
    /** Exactly these rows by key, in any order; throws an Error that tells expected from got, row by row. */
    then(expected: Readonly<Record<string, Row>>): void
  }
}

/** Tests a projection by itself; of the world, it can see `now` as the time of recording. */
export function projectionTestKit<E extends DomainEvent, Row>(
  projection: Projection<E, Row>,
  world: Pick<KitWorld, 'now'> = {},
): ProjectionTestKit<E, Row> {
  return {
    given: (history) => ({
      // biome-ignore lint/suspicious/noThenProperty: given/when/then are the words of the workshop; nobody awaits this.
      then(expected) {
        const got = rowsAfter(projection, history, world)
        const keys = [...new Set([...Object.keys(expected), ...got.keys()])]
        const lines = keys.flatMap((key) =>
          rowLines(`${projection.name}[${formatValue(key)}]`, expected[key], got.get(key)),
        )
        if (lines.length > 0) throw new Error([scene(projection.name, history), ...lines].join('\n'))
      },
    }),
  }
}

function rowsAfter<E extends DomainEvent, Row>(
  projection: Projection<E, Row>,
  history: readonly E[],
  world: KitWorld,
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  history.forEach((event, nth) => {
    const recorded = recordedFor(event, { world, position: nth + 1 })
    const key = projection.keyOf(recorded)
    const change = projection.project(rows.get(key), recorded)
    if (change.kind === 'put') rows.set(key, change.row)
    if (change.kind === 'remove') rows.delete(key)
  })
  return rows
}

function rowLines(name: string, expected: unknown, got: unknown): readonly string[] {
  if (firstDifference(expected, got) === undefined) return []
  return [
    `  ${name}`,
    `    expected  ${rowText(expected)}`,
    `    got       ${rowText(got)}`,
    ...differenceLine(expected, got).map((line) => `    ${line}`),
  ]
}

function rowText(row: unknown): string {
  return row === undefined ? 'no row' : formatValue(row, { lengthMax })
}
