const CONTEXT_COUNT = 20
const AGGREGATE_COUNT = 9

/** Files with 2,000 stickies on the wall, a context each: what one records, a policy of the next hears. */
export function largeFolder(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: CONTEXT_COUNT }, (_, number) => [`context-${number}.storm`, contextText(number)]),
  )
}

function contextText(number: number): string {
  const aggregates = Array.from({ length: AGGREGATE_COUNT }, (_, nth) => aggregateText(number, nth))
  return `context Context${number} {\n  actor Actor${number}\n${aggregates.join('')}}\n`
}

/** Eleven stickies. */
function aggregateText(number: number, nth: number): string {
  const own = `${number}x${nth}`
  const next = `${(number + 1) % CONTEXT_COUNT}x${nth}`
  return `
  aggregate Order${own} {
    key order${own}Id: Id
    state { amount: Int, status: open | paid | closed }
    command PlaceOrder${own} by Actor${number} creates { amount: Int  -> OrderPlaced${own} }
    command PayOrder${own} { -> OrderPaid${own} }
    command CloseOrder${own} { -> OrderClosed${own} }
    event OrderPlaced${own} { amount: Int } sets { status: open }
    event OrderPaid${own} sets { status: paid }
    event OrderClosed${own} sets { status: closed }
  }
  policy Close${own} {
    when OrderPaid${next}
    then CloseOrder${own} { order${own}Id: order${next}Id } after 24h
  }
  view Orders${own} for Actor${number} {
    key order${own}Id: Id
    amount: Int
    status: open | paid | closed
    on OrderPlaced${own} { status: open }
    on OrderPaid${own} { status: paid }
    on OrderClosed${own} remove
  }
  system Bank${own} { on OrderPlaced${own} -> OrderPaid${own} }
  hotspot "How long may ${own} wait?" on PayOrder${own}
`
}
