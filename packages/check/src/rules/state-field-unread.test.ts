import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

function tram(state: string, rest: string): string {
  return `
aggregate Tram {
  key tramId: Id
  state { ${state} }
  command StartTram creates { line: Int  -> TramStarted }
  event TramStarted { line: Int }
  event TramStopped { why: Text }
  ${rest}
}`
}
const STOP = 'command StopTram { why: Text  -> TramStopped }'

describe('an aggregate', () => {
  it('[CHECK-88] a field that nothing reads is found, at its place', () => {
    const text = tram('line: Int, doors: Int = 2', STOP)
    expect(saidOf(text, 'RULE-5')).toEqual([
      'Nothing reads `line` in the state of `Tram`: no rule looks at it, and nothing else is made from it. Leave it out, or let a rule use it: views are made from events, not from the state',
      'Nothing reads `doors` in the state of `Tram`: no rule looks at it, and nothing else is made from it. Leave it out, or let a rule use it: views are made from events, not from the state',
    ])
    const places = foundIn(text, 'RULE-5').map(({ place }) => text.slice(place.start, place.end))
    expect(places).toEqual(['line: Int', 'doors: Int = 2'])
  })
  it('[CHECK-88] it says so where a rule means the field of the command by that name', () => {
    const command = 'command Reroute { line: Int  requires line > 0 "No"  -> TramStarted }'
    expect(saidOf(tram('line: Int', `${STOP} ${command}`), 'RULE-5')).toEqual([
      'Nothing reads `line` in the state of `Tram`: no rule looks at it, and nothing else is made from it. Where a rule says `line`, it means that of the command. Leave this one out, or write `state.line` where it is meant',
    ])
  })
  it('[CHECK-88] a field that only goes into itself is not read', () => {
    const text = tram('stops: Int = 0', STOP).replace(
      'event TramStopped { why: Text }',
      'event TramStopped { why: Text } sets { stops: stops + 1 }',
    )
    expect(saidOf(text, 'RULE-5')).toHaveLength(1)
  })
  it.each([
    ['a requires', 'command StopTram { why: Text  requires line > 0 "No"  -> TramStopped }'],
    [
      'a let that something uses',
      'command StopTram { why: Text  let l = line  requires l > 0 "No"  -> TramStopped }',
    ],
    ['a guard', 'command StopTram { why: Text  -> TramStopped when line > 0 }'],
    ['braces', 'command StopTram { -> TramStopped { why: "{line}" } }'],
    ['a copy by name', `${STOP} command Report { -> LineReported } event LineReported { line: Int }`],
    ['another field', `${STOP.replace('TramStopped', 'TramHalted')} event TramHalted sets { doors: line }`],
    ['a promise', `${STOP} always line > 0`],
  ])('[CHECK-88] a field that %s reads is used', (_, rest) => {
    const state = rest.includes('doors') ? 'line: Int, doors: Int = 2' : 'line: Int'
    expect(saidOf(tram(state, rest), 'RULE-5').filter((message) => message.includes('`line`'))).toEqual([])
  })
  it('[CHECK-84] an aggregate without commands, and an event that nothing records yet, are not finished', () => {
    expect(saidOf('aggregate A { state { n: Int = 0 } event B }', 'RULE-5')).toEqual([])
    expect(saidOf(tram('line: Int', `${STOP} event LineChanged { line: Int }`), 'RULE-5')).toEqual([])
  })
})

describe('a process', () => {
  const process = (on: string): string => `
aggregate Order {
  key orderId: Id
  command Pay { cents: Int -> Paid }
  event Paid { cents: Int }
  command Ship { cents: Int = 0 -> Shipped }
  event Shipped
}
process Checkout { key orderId: Id  state { cents: Int, seen: Bool = false }  ${on} }`
  it('[CHECK-88] what is remembered for nothing is found', () => {
    expect(saidOf(process('on Paid sets { seen: true } -> Ship when state.cents > 0'), 'RULE-5')).toEqual([
      'Nothing reads `seen` in the state of `Checkout`: no condition looks at it, and nothing else is made from it. Leave it out, or let a condition use it',
    ])
  })
  it('[CHECK-88] it says so where a condition means the field of the event by that name', () => {
    expect(saidOf(process('on Paid -> Ship { cents: 1 } when cents > 0'), 'RULE-5')[0]).toContain(
      'no condition looks at it, and nothing else is made from it. Where a condition says `cents`, it means that of the event. Leave this one out, or write `state.cents`',
    )
  })
  it('[CHECK-88] an argument taken by its name is a use, and without commands it is not finished', () => {
    expect(saidOf(process('on Paid timeout 1d -> Ship'), 'RULE-5')).toHaveLength(1)
    expect(saidOf(process('on Paid'), 'RULE-5')).toEqual([])
  })
})
