/** How many entries all sections have. */
export function entryCount(sections: readonly { readonly entries: readonly unknown[] }[]): number {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0)
}
