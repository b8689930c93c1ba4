/**
 * What each package may import: the table of ARCHITECTURE.md as data. A package that is not here fails.
 *
 * The order counts: a test may also import any room above its own, because a test of `interpret` is
 * easiest to read when it starts from storm text.
 */
export const rooms = {
  model: { mayImport: [], isPure: true },
  language: { mayImport: ['model'], isPure: true },
  check: { mayImport: ['model'], isPure: true },
  document: { mayImport: ['model'], isPure: true },
  kernel: { mayImport: [], isPure: true },
  interpret: { mayImport: ['model', 'kernel'], isPure: true },
  generate: { mayImport: ['model'], isPure: true },
  explore: { mayImport: ['model', 'kernel', 'interpret'], isPure: true },
  runtime: { mayImport: ['kernel'], isPure: false },
  conformance: { mayImport: ['kernel', 'runtime'], isPure: false },
  sqlite: { mayImport: ['runtime'], isPure: false },
  postgres: { mayImport: ['runtime'], isPure: false },
  nats: { mayImport: ['runtime'], isPure: false },
  server: { mayImport: 'all above', isPure: false },
  board: { mayImport: ['model', 'language', 'check', 'document', 'kernel', 'interpret'], isPure: false },
  cli: { mayImport: 'all above', isPure: false },
} satisfies Readonly<Record<string, Room>>

export type Room = {
  readonly mayImport: readonly string[] | 'all above'
  /** A pure room touches no disk, network, clock or chance; outside tests it imports no part of Node. */
  readonly isPure: boolean
}

export type Rooms = Readonly<Record<string, Room>>

/** Everything the sources of a room may import, and with `inTests` what its tests may. */
export function importableFrom(table: Rooms, room: string, options: { inTests: boolean }): readonly string[] {
  const above = Object.keys(table).slice(0, Object.keys(table).indexOf(room))
  const mayImport = table[room]?.mayImport ?? []
  return options.inTests || mayImport === 'all above' ? above : mayImport
}
