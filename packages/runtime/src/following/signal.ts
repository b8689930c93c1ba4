/** Tells everybody who waits that something has happened; who comes later waits for the next time. */
export interface Signal {
  /** Resolves when it is given next. */
  next(): Promise<void>
  give(): void
}

export function createSignal(): Signal {
  let { promise, resolve } = Promise.withResolvers<void>()
  return {
    next: () => promise,
    give() {
      const given = resolve
      ;({ promise, resolve } = Promise.withResolvers<void>())
      given()
    },
  }
}
