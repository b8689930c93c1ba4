import type { Baseline } from './baseline.ts'

/** What a baseline file says first, so that no other JSON is taken for one. */
export const BASELINE_VERSION = 1

/** A baseline as its file has it: sorted, one finding per line, so that a change to it is small. */
export function baselineText(baseline: Baseline): string {
  const lines = [...baseline].sort(([left], [right]) => (left < right ? -1 : 1)).map(lineText)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`
  return `{\n"landfallBaseline": ${BASELINE_VERSION},\n"findings": ${list}\n}\n`
}

function lineText([key, count]: readonly [string, number]): string {
  const [code, about, at]: readonly string[] = JSON.parse(key)
  return JSON.stringify({ code, about, at, count })
}
