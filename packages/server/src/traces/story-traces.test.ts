import { trace } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { expect, it, onTestFinished } from 'vitest'
import { served } from '../testing/served.ts'

const CHAIN = `
aggregate Lamp {
  key lampId: Id
  command SwitchOn may create { -> SwitchedOn }
  command SwitchOff { -> SwitchedOff }
  event SwitchedOn
  event SwitchedOff
}
policy SaveEnergy { when SwitchedOn then SwitchOff }
`

it('[SERVER-67] a trace leads from a command over its events and the policies that react to what follows', async () => {
  const exporter = new InMemorySpanExporter()
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  )
  onTestFinished(() => trace.disable())
  const { post } = await served(CHAIN)
  await post('/commands/SwitchOn', { lampId: '1' })
  await expect.poll(() => exporter.getFinishedSpans().length).toBe(4)
  const spans = exporter.getFinishedSpans()
  const nameOf = (id: string | undefined) => spans.find((span) => span.spanContext().spanId === id)?.name
  const tree = spans.map(({ name, parentSpanContext }) => `${nameOf(parentSpanContext?.spanId)} > ${name}`)
  expect(tree.sort()).toEqual([
    'command SwitchOn > event SwitchedOn',
    'event SwitchedOn > reaction SaveEnergy',
    'reaction SaveEnergy > event SwitchedOff',
    'undefined > command SwitchOn',
  ])
  expect(new Set(spans.map((span) => span.spanContext().traceId)).size).toBe(1)
})
