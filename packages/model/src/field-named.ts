/** The first item of a name, among fields or among what braces give. */
export function fieldNamed<Item extends { readonly name: string }>(
  items: readonly Item[],
  name: string,
): Item | undefined {
  return items.find((item) => item.name === name)
}
