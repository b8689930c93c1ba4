import type { RunningSystem } from '@landfall/runtime'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { OpenStreams } from '../streams/open-streams.ts'

/** What is counted, for Prometheus. */
export interface Metrics {
  countRequest(request: {
    readonly method: string
    /** Its pattern, never the path itself: the number of routes is bounded. */
    readonly route: string
    readonly status: number
    readonly seconds: number
  }): void
  countCommand(command: string, outcome: string): void
  countDropped(): void
  readonly contentType: string
  text(): Promise<string>
}

/** Seconds; most commands take a few milliseconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]

export function createMetrics(system: RunningSystem, streams: OpenStreams): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Histogram({
    name: 'landfall_http_request_seconds',
    help: 'Seconds that requests took, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  })
  const commands = new Counter({
    name: 'landfall_commands_total',
    help: 'Commands by what became of them',
    labelNames: ['command', 'outcome'],
    registers,
  })
  const dropped = new Counter({
    name: 'landfall_streams_dropped_total',
    help: 'Streams whose reader did not keep up',
    registers,
  })
  new Gauge({
    name: 'landfall_streams_open',
    help: 'Streams that are open',
    registers,
    collect() {
      this.set(streams.count)
    },
  })
  new Gauge({
    name: 'landfall_log_position',
    help: 'Position of the last event',
    registers,
    collect() {
      this.set(system.position)
    },
  })
  new Gauge({
    name: 'landfall_broken_promises',
    help: 'Promises and invariants that were broken',
    registers,
    async collect() {
      this.set(await system.brokenPromiseCount())
    },
  })
  return {
    countRequest({ method, route, status, seconds }) {
      requests.observe({ method, route, status: String(status) }, seconds)
    },
    countCommand(command, outcome) {
      commands.inc({ command, outcome })
    },
    countDropped() {
      dropped.inc()
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  }
}
