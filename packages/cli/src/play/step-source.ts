/** Where the text of a step stands: places in it are shown as people find them. */
export interface StepSource {
  /** Such as `orders.steps`. */
  readonly name: string
  /** All that is known of the text around it. */
  readonly text: string
  /** Where the step starts in that text, in UTF-16 units. */
  readonly offset: number
}
