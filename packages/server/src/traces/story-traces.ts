import type { Recorded } from '@landfall/kernel'
import type { SendOutcome } from '@landfall/runtime'
import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  trace,
} from '@opentelemetry/api'
import type { LogTail } from '../streams/log-tail.ts'

/**
 * Spans of what causes what: command, event, policy or system, event. Without an SDK of OpenTelemetry in the process
 * they go nowhere and cost next to nothing.
 */
export interface StoryTraces {
  /** The span of a command that comes from outside, which may be part of a trace that began there. */
  traceCommand(
    type: string,
    headers: Readonly<Record<string, unknown>>,
    send: () => Promise<SendOutcome | undefined>,
  ): Promise<SendOutcome | undefined>
  close(): Promise<void>
}

/** Causes that are remembered; what follows from older ones begins a trace of its own. */
const CAUSE_COUNT_MAX = 10_000
const WAIT_MS = 60_000

export function createStoryTraces(tail: LogTail): StoryTraces {
  const causes = new Map<string, SpanContext>()
  const ending = new AbortController()

  function remember(id: string, span: Span): void {
    if (!span.isRecording()) return
    causes.set(id, span.spanContext())
    for (const oldest of causes.keys()) {
      if (causes.size <= CAUSE_COUNT_MAX) return
      causes.delete(oldest)
    }
  }

  function traceEvent({ event, eventId, causationId, at, position }: Recorded): void {
    const { by, cause } = causeOf(causationId)
    const attributes = { 'landfall.event_id': eventId, 'landfall.position': position }
    const parent = under(causes.get(causationId) ?? causes.get(cause))
    const reaction = by === undefined ? undefined : tracer().startSpan(by, { startTime: at }, parent)
    const own = reaction ? trace.setSpan(parent, reaction) : parent
    const span = tracer().startSpan(`event ${event.type}`, { startTime: at, attributes }, own)
    remember(eventId, span)
    span.end(at)
    reaction?.end(at)
  }

  async function follow(): Promise<void> {
    for (let position = tail.position; !ending.signal.aborted; ) {
      await tail.next({ ms: WAIT_MS, signal: ending.signal })
      // A command hears of its events at the same moment; its span is to be known first.
      await new Promise((resolve) => setImmediate(resolve))
      for (const recorded of tail.behind(position) ?? []) traceEvent(recorded)
      position = tail.position
    }
  }

  const following = follow()
  return {
    async traceCommand(type, headers, send) {
      const from = propagation.extract(ROOT_CONTEXT, headers)
      const span = tracer().startSpan(`command ${type}`, { attributes: { 'landfall.command': type } }, from)
      try {
        const outcome = await context.with(trace.setSpan(from, span), send)
        span.setAttribute('landfall.outcome', outcome?.kind ?? 'no answer in time')
        const [first] = outcome?.kind === 'recorded' ? outcome.events : []
        if (first) remember(first.causationId, span)
        return outcome
      } finally {
        span.end()
      }
    },
    async close() {
      ending.abort()
      await following
    },
  }
}

/**
 * What definitions send has an id made of the event that they react to and their name, such as `a1-7/RetryPayment/0`.
 */
function causeOf(causationId: string): { readonly cause: string; readonly by?: string } {
  const [cause = '', by] = causationId.split('/')
  return by === undefined ? { cause } : { cause, by: `reaction ${by}` }
}

function under(cause: SpanContext | undefined): Context {
  return cause ? trace.setSpanContext(ROOT_CONTEXT, cause) : ROOT_CONTEXT
}

function tracer() {
  return trace.getTracer('landfall')
}
