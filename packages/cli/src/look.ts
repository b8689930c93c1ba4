import type { Given } from './arguments/given.ts'
import { type Palette, paletteFor } from './palette.ts'
import { type Terminal, widthOf } from './terminal.ts'

/** How results look: in which colours, and how wide. */
export interface Look {
  readonly palette: Palette
  readonly width: number
}

export function lookOf({ stdout, env }: Terminal, { flags }: Given): Look {
  return { palette: paletteFor(stdout, { env, noColor: flags.has('no-color') }), width: widthOf(stdout) }
}
