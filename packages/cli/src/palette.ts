import { styleText } from 'node:util'
import type { Output, Terminal } from './terminal.ts'

type Style = 'red' | 'yellow' | 'cyan' | 'green' | 'blue' | 'magenta' | 'bold' | 'dim'

/** Colours text, or leaves it as it is where there are no colours. */
export type Palette = (style: Style, text: string) => string

/** Without colours. */
export const PLAIN: Palette = (_style, text) => text

const COLOURFUL: Palette = (style, text) => styleText(style, text, { validateStream: false })

/**
 * Colours where somebody looks at them: on a terminal, unless `--no-color`, NO_COLOR or a dumb terminal says
 * otherwise. FORCE_COLOR wants them everywhere, and wins over NO_COLOR as it does in Node.
 */
export function paletteFor(
  output: Output,
  { env, noColor }: { readonly env: Terminal['env']; readonly noColor: boolean },
): Palette {
  const { FORCE_COLOR: force = '', NO_COLOR: no = '', TERM: term } = env
  if (noColor) return PLAIN
  if (force !== '') return force === '0' || force === 'false' ? PLAIN : COLOURFUL
  return output.isTTY === true && no === '' && term !== 'dumb' ? COLOURFUL : PLAIN
}
