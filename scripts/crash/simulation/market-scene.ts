import { type MarketCommand, market } from './market.ts'
import type { Scene } from './scene.ts'

/** The market, with one account that half of all are about, and many that few are about. */
export function marketScene(): Scene {
  const defects = { isMended: false }
  let n = 0
  return {
    definitions: market(defects),
    setMended(isMended) {
      defects.isMended = isMended
    },
    command(chance): MarketCommand {
      n += 1
      const id = chance.happens(0.5) ? 'hot' : `a${chance.below(60)}`
      if (chance.happens(0.001)) return { type: 'Flood', id: 'flood', n }
      if (chance.happens(0.02) && id !== 'hot') return { type: 'Close', id, n }
      return { type: chance.happens(0.3) ? 'Ask' : 'Note', id, n }
    },
    outside: {
      Bank: (_, chance) => (chance.happens(0.1) ? 'nonsense' : chance.below(1_000) - 200),
      Post: () => undefined,
    },
  }
}
