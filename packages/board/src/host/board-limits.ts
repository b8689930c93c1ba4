/** Every bound of a board. Counts, except where a unit stands in the name. */
export interface BoardLimits {
  readonly messageBytesMax: number
  /** Of one connection, on average; typing and a pointer that moves take about fifty. */
  readonly messagesPerSecondMax: number
  /** That may come at once, such as what was done offline. */
  readonly messageBurstMax: number
  readonly connectionCountMax: number
  /** Of what one person tells about themselves: name, pointer, what they have chosen. */
  readonly personBytesMax: number
  /** That one connection speaks for: a page is one. */
  readonly peoplePerConnectionMax: number
  /** Of all changes together that are taken between two looks at how large the board has become. */
  readonly boardBytesMax: number
  readonly fileCountMax: number
  /** Letters of one storm. */
  readonly fileLengthMax: number
  readonly placementCountMax: number
}

export const BOARD_LIMITS: BoardLimits = {
  messageBytesMax: 8 * 1024 * 1024,
  messagesPerSecondMax: 200,
  messageBurstMax: 2_000,
  connectionCountMax: 200,
  personBytesMax: 16_384,
  peoplePerConnectionMax: 8,
  boardBytesMax: 64 * 1024 * 1024,
  fileCountMax: 500,
  fileLengthMax: 4_000_000,
  placementCountMax: 20_000,
}
