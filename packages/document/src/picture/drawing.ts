/** Markup that is drawn from 0, 0, and how much room it takes. */
export interface Drawing {
  readonly markup: string
  readonly width: number
  readonly height: number
}
