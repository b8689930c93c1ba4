export interface InterfaceOptions {
  /** The version of the interface, as its owners count it. */
  readonly version: string
}
