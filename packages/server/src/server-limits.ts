/** Every bound of a server. Counts, except where a unit stands in the name. */
export interface ServerLimits {
  readonly bodyBytesMax: number
  /** Of all headers together, the path among them. */
  readonly headerBytesMax: number
  /** For a request to arrive as a whole. */
  readonly requestMsMax: number
  /** For a connection on which nothing moves, such as an answer that nobody takes. Streams give signs of life. */
  readonly idleMsMax: number
  /** For a command to be answered; it may still be done behind that. */
  readonly commandMsMax: number
  /** For a view to come as far as `after` says. */
  readonly afterMsMax: number
  /** For running requests, when the server is closed. */
  readonly closeMsMax: number
  /** Of one token. Without login, where nobody is told apart, there is no limit by default. */
  readonly requestsPerSecondMax: number
  readonly streamCountMax: number
  /** Of one token; without login they are not told apart. */
  readonly streamCountPerCallerMax: number
  /** For a stream's reader to take what has been sent, before it is dropped. */
  readonly slowReaderMsMax: number
  /** Between two signs of life on a stream on which nothing happens. */
  readonly heartbeatMs: number
  /** Events kept in memory for all streams together; who is further behind reads the log. */
  readonly recentEventCountMax: number
}

export const DEFAULT_LIMITS: ServerLimits = {
  bodyBytesMax: 1_048_576,
  headerBytesMax: 16_384,
  requestMsMax: 30_000,
  idleMsMax: 60_000,
  commandMsMax: 30_000,
  afterMsMax: 5_000,
  closeMsMax: 10_000,
  requestsPerSecondMax: 1_000,
  streamCountMax: 1_000,
  streamCountPerCallerMax: 100,
  slowReaderMsMax: 10_000,
  heartbeatMs: 15_000,
  recentEventCountMax: 1_000,
}
