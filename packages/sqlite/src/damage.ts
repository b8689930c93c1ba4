/** Something in the file is not as it was written. Its message says what, as the end of a sentence about the file. */
export class Damage extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Damage'
  }
}

/** A value as it was written, read back. */
export function storedValue(text: unknown, whatItIs: () => string) {
  try {
    return JSON.parse(String(text))
  } catch (error) {
    throw new Damage(`${whatItIs()} cannot be read`, { cause: error })
  }
}
