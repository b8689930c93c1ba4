import { expect, it } from 'vitest'
import { documented } from '../testing/documented.ts'
import { type ChainRun, chainRuns } from './chain-runs.ts'

it('[DOCUMENT-52] what follows alone stands in one row, branches below each other', () => {
  const [chain] = documented(`
    actor Guest
    command Order by Guest { -> Ordered }
    event Ordered
    policy Collect { when Ordered then Pay }
    command Pay { -> Paid | Declined }
    event Paid
    event Declined
    policy Thank { when Paid then SendThanks }
    command SendThanks { -> ThanksSent }
    event ThanksSent`).chains
  expect(chainRuns(chain?.steps ?? []).map(textOf)).toEqual([
    'Order Ordered Collect Pay [Paid Thank SendThanks ThanksSent | Declined]',
  ])
})

it('[DOCUMENT-52] a chain without end is told without end of the stack', () => {
  const text = Array.from(
    { length: 200 },
    (_, at) =>
      `command Do${at} { -> Did${at} | Left${at} }\nevent Did${at}\nevent Left${at}\npolicy Go${at} { when Did${at} then Do${at + 1} }`,
  ).join('\n')
  const [chain] = documented(text).chains
  const steps = chain?.steps ?? []
  expect(steps.length).toBeGreaterThan(700)
  expect(countOf(chainRuns(steps))).toBe(steps.length)
})

function textOf({ steps, branches }: ChainRun): string {
  const row = steps.map(({ step }) => step.element.name).join(' ')
  return branches.length === 0 ? row : `${row} [${branches.map(textOf).join(' | ')}]`
}

function countOf(runs: readonly ChainRun[]): number {
  return runs.reduce((sum, { steps, branches }) => sum + steps.length + countOf(branches), 0)
}
