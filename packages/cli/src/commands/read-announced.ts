import { readStorm, type Storm, type StormFile } from '@landfall/language'
import { counted } from '../counted.ts'
import { progressOn } from '../progress.ts'
import type { Terminal } from '../terminal.ts'

/** So many UTF-16 units take about half a second to read. */
const LONG = 200_000

/** Reads a storm; who waits for a large one is told beforehand, as nothing can be said meanwhile. */
export function readAnnounced(files: readonly StormFile[], terminal: Terminal): Storm {
  const progress = progressOn(terminal)
  const length = files.reduce((sum, { text }) => sum + text.length, 0)
  if (length >= LONG) progress.showNow(`Reading ${counted(files.length, 'file')}`)
  const storm = readStorm(files)
  progress.clear()
  return storm
}
