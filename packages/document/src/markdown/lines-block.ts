/** Lines that stand together as one block of a page; none is no block. */
export function linesBlock(...lines: readonly (readonly string[])[]): readonly string[] {
  const all = lines.flat()
  return all.length === 0 ? [] : [all.join('\n')]
}
