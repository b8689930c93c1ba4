/** Something that can be done from anywhere, found by what it is called. */
export interface Action {
  readonly id: string
  /** In words, such as "Show the whole wall". */
  readonly title: string
  /** What it is: "Lens", "Action", or the kind of a sticky. */
  readonly sort: string
  readonly run: () => void
}
