import type { StormFile } from '@landfall/language'

const AGGREGATES_PER_FILE = 10

/**
 * A storm of `fileCount` files, each a context of 102 elements: aggregates with commands, rules and events, policies
 * that send commands into the next context, views, a screen and an actor. No randomness: a size is always the same text.
 */
export function largeStorm(fileCount: number): StormFile[] {
  return Array.from({ length: fileCount }, (_, number) => ({
    name: `context-${number}.storm`,
    text: contextText(number, (number + 1) % fileCount),
  }))
}

function contextText(number: number, next: number): string {
  const aggregates = Array.from({ length: AGGREGATES_PER_FILE }, (_, index) =>
    aggregateText(`${number}x${index}`, `${next}x${index}`),
  )
  return `/** Context ${number} of a large storm. */
context Context${number} {
  actor Actor${number}
${aggregates.join('\n')}
}
`
}

function aggregateText(own: string, next: string): string {
  return `
  aggregate Order${own} {
    key order${own}Id: Id
    state {
      amount: Int
      lines: [Text] = []
      status: open | paid | closed
    }

    command PlaceOrder${own} by Actor${own.split('x')[0]} creates {
      amount: Int
      lines: [Text]
      requires amount > 0 and amount < 1000 "The amount lies between 1 and 999"
      requires count(lines) > 0 "An order has a line"
      -> OrderPlaced${own}
    }
    command PayOrder${own} {
      paid: Int
      requires status == open "Only an open order can be paid"
      let rest = amount - paid
      -> OrderPaid${own} when rest <= 0
      -> OrderPartlyPaid${own} { rest } otherwise
    }
    command CloseOrder${own} {
      requires status != closed "It is closed already"
      -> OrderClosed${own}
    }

    event OrderPlaced${own} { amount: Int, lines: [Text] } sets { status: open }
    event OrderPaid${own} { amount: Int } sets { status: paid }
    event OrderPartlyPaid${own} { rest: Int } sets { amount: rest }
    event OrderClosed${own} sets { status: closed }
  }

  policy ClosePaid${own} {
    when OrderPaid${own} where amount >= 0
    then CloseOrder${next} { order${next}Id: order${own}Id } after 24h
  }

  view Orders${own} "Orders" for Actor${own.split('x')[0]} {
    key order${own}Id: Id
    amount: Int
    status: open | paid | closed
    on OrderPlaced${own} { status: open }
    on OrderPaid${own} { status: paid }
    on OrderClosed${own} remove
  }
`
}
