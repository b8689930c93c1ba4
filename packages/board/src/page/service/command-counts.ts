/** What became of the commands of a type that came from outside, since the service was started. */
export interface CommandCount {
  readonly command: string
  readonly outcome: string
  readonly count: number
}

const LINE = /^landfall_commands_total\{command="((?:[^"\\]|\\.)*)",outcome="((?:[^"\\]|\\.)*)"\} (\d+)/

/** Reads them out of what a service tells Prometheus. */
export function commandCountsIn(metrics: string): readonly CommandCount[] {
  return metrics.split('\n').flatMap((line) => {
    const [, command = '', outcome = '', count = ''] = LINE.exec(line) ?? []
    return count === '' ? [] : [{ command, outcome, count: Number(count) }]
  })
}
