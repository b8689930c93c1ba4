import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

const box = readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8')

function said(others: string): readonly string[] {
  return saidOf(storm(others), 'SYSTEM-3')
}

/** A ward asks the laboratory about a sample. */
function storm(others: string): string {
  return `
aggregate Sample {
  key sampleId: Id
  command TakeSample may create { -> SampleTaken }
  command SendSample { -> SampleSent }
  command AskAgain { -> SampleSent }
  event SampleTaken
  event SampleSent
  event SampleTested
  event SampleSpoilt
}
system Laboratory { on SampleSent -> SampleTested | SampleSpoilt }
policy SendAtOnce { when SampleTaken then SendSample }
${others}`
}

describe('a system that may stay silent', () => {
  it('[CHECK-52] is found where it is asked and nothing waits', () => {
    const [finding] = foundIn(storm(''), 'SYSTEM-3')
    expect(finding?.message).toBe(
      'Nothing happens if `Laboratory` never answers `SampleSent`. Say how long to wait and what then: a policy with `when SampleSent then … after …`, or a process with a `timeout`',
    )
    expect(finding?.element).toBe('system Laboratory')
    expect(storm('').slice(finding?.place.start, finding?.place.end)).toBe('SampleSent')
  })
  it('[CHECK-52] the payment gateway of the subscription box may: its retries wait for the next question', () => {
    expect(saidOf(box, 'SYSTEM-3')).toHaveLength(1)
  })
  it.each([
    ['a policy looks after the question', 'policy Ask { when SampleSent then AskAgain after 1h }'],
    [
      'a process does',
      'process Test { key sampleId: Id  on SampleSent  timeout 1h -> AskAgain  ends on SampleTested }',
    ],
    [
      'a process sends something later',
      'process Test { key sampleId: Id  on SampleSent -> AskAgain after 1h }',
    ],
    [
      'one looks after what led to it',
      'process Test { key sampleId: Id  on SampleTaken  timeout 1h -> AskAgain }',
    ],
    [
      'one waits for the answer',
      'event BedTaken { sampleId: Id }\nprocess Stay { key sampleId: Id  on BedTaken  timeout 1h -> AskAgain  ends on SampleTested }',
    ],
    [
      'the clock goes through the questions',
      'view Open { key sampleId: Id  on SampleSent  on SampleTested remove }\npolicy Ask { every 1h for each Open then AskAgain }',
    ],
  ])('[CHECK-52] is not found where %s', (_, others) => {
    expect(said(others)).toEqual([])
  })
  it.each([
    [
      'a delay that leads to the question',
      'event Woken { sampleId: Id }\npolicy Ask { when Woken then SendSample after 1h }',
    ],
    ['a process without a timeout', 'process Test { key sampleId: Id  on SampleSent  ends on SampleTested }'],
    [
      'a process that begins with the answer',
      'process Test { key sampleId: Id  on SampleTested  timeout 1h -> AskAgain }',
    ],
    ['a delay that is none', 'policy Ask { when SampleSent then AskAgain after 0s }'],
    [
      'the clock without the question',
      'view Taken { key sampleId: Id  on SampleTaken }\npolicy Ask { every 1h for each Taken then AskAgain }',
    ],
  ])('[CHECK-52] is found in spite of %s', (_, others) => {
    expect(said(others)).toHaveLength(1)
  })
  it('[CHECK-52] a system that is only told, or asked what nobody knows, is not found', () => {
    expect(saidOf('event A\nsystem S { on A }\nsystem T', 'SYSTEM-3')).toEqual([])
  })
})
