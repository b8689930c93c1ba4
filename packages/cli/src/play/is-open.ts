/** Whether a step goes on in the next line: a brace, bracket or comment that it opens is not closed yet. */
export function isOpen(text: string): boolean {
  let depth = 0
  // What is in quotes or in a comment opens and closes nothing; quotes end with their line.
  for (const [sign] of text.matchAll(
    /"(?:\\.|[^"\\\r\n])*"?|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(\*\/)?|[{}[\]()]/g,
  )) {
    if (sign.startsWith('/*') && !(sign.length > 3 && sign.endsWith('*/'))) return true
    if ('{[('.includes(sign)) depth += 1
    if ('}])'.includes(sign)) depth -= 1
  }
  return depth > 0
}
