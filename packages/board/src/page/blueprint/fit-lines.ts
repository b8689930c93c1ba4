/**
 * A text in lines of a width, in letters: between words where it can, and with `…` where it is cut. Never without a line.
 */
export function fitLines(
  text: string,
  { letterCountMax, lineCountMax }: { readonly letterCountMax: number; readonly lineCountMax: number },
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).flatMap((each) => inPieces(each, letterCountMax))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (lettersIn(longer) <= letterCountMax) {
      line = longer
      continue
    }
    lines.push(line)
    line = word
  }
  lines.push(line)
  if (lines.length <= lineCountMax) return lines
  const kept = lines.slice(0, lineCountMax)
  const last = [...(kept.at(-1) ?? '')].slice(0, letterCountMax - 1).join('')
  return [...kept.slice(0, -1), `${last}…`]
}

function inPieces(word: string, letterCountMax: number): readonly string[] {
  const letters = [...word]
  const pieces: string[] = []
  for (let at = 0; at < letters.length; at += letterCountMax)
    pieces.push(letters.slice(at, at + letterCountMax).join(''))
  return pieces
}

function lettersIn(text: string): number {
  return [...text].length
}
