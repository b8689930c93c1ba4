/** What a process remembers, as it lies on the shelf. It is kept when it has ended: there is one per key, for good. */
export interface ProcessMemory {
  readonly state: unknown
  readonly ended: boolean
  readonly correlationId: string
}
