/** An attempt that failed, with how long the outside system wants to be left alone: `ask` may reject with it. */
export class AskFault extends Error {
  /** The next attempt comes no sooner than this; at most a day of it counts. */
  readonly retryAfterMs: number | undefined
  constructor(
    message: string,
    { retryAfterMs, ...options }: ErrorOptions & { readonly retryAfterMs?: number } = {},
  ) {
    super(message, options)
    this.name = 'AskFault'
    this.retryAfterMs = retryAfterMs
  }
}
