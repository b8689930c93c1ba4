/** The scope under which the rows of a generation of a view lie. The first has the name of the view itself. */
export function rowScope(view: string, generation: number): string {
  return generation === 0 ? view : `${view}#${generation}`
}
