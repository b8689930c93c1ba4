import { describe, expect, it } from 'vitest'
import type { PlayNews, PlayRequest } from './play-request.ts'
import { playScenarios } from './play-scenarios.ts'

const TEXT = `
context Shop {
  aggregate Order {
    key orderId: Id
    state { count: Int }
    command PlaceOrder creates {
      count: Int
      requires count > 0 "Nothing is ordered"
      -> OrderPlaced
    }
    event OrderPlaced { count: Int }
  }
}
scenario "Placed" {
  when PlaceOrder { orderId: "a", count: 1 }
  then OrderPlaced { count: 1 }
}
scenario "Refused" {
  when PlaceOrder { orderId: "a", count: 0 }
  then OrderPlaced { count: 0 }
}
`

function newsOf(request: Partial<PlayRequest>): readonly PlayNews[] {
  const news: PlayNews[] = []
  playScenarios({ files: [{ name: 'shop.storm', text: TEXT }], last: [], without: [], ...request }, (each) =>
    news.push(each),
  )
  return news
}

describe('Scenarios', () => {
  it('[BOARD-61] are played one after the other, and come out green or red', () => {
    expect(newsOf({}).map((news) => ('outcome' in news ? news.outcome.state : news.kind))).toEqual([
      'playing',
      'green',
      'playing',
      'red',
      'done',
    ])
  })
  it('[BOARD-61] say why they are red, and where', () => {
    const outcome = newsOf({}).flatMap((news) => (news.kind === 'played' ? news.outcome : []))[1]
    expect(outcome?.message).toContain('OrderPlaced { count: 0 }')
    expect(outcome?.details.join()).toContain('Nothing is ordered')
    const start = TEXT.indexOf('scenario "Refused"') + (outcome?.at?.start ?? 0)
    expect(TEXT.slice(start)).toMatch(/^(then )?OrderPlaced { count: 0 }/)
  })
  it('[BOARD-62] that took too long are played last, or left out', () => {
    const played = (request: Partial<PlayRequest>) =>
      newsOf(request).flatMap((news) => (news.kind === 'playing' ? news.scenario : []))
    const [placed, refused] = played({})
    expect(played({ last: [placed ?? ''] })).toEqual([refused, placed])
    expect(played({ without: [placed ?? ''] })).toEqual([refused])
  })
})
