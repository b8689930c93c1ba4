import { expect, it } from 'vitest'
import { documented } from '../testing/documented.ts'
import { parseMermaid } from '../testing/parse-mermaid.ts'
import { chainDiagram } from './chain-diagram.ts'
import { mermaidText } from './mermaid-text.ts'

/** The arrows of the chain from a command, as Mermaid reads them: `from -label-> to`. */
async function arrowsOf(storm: string, command: string): Promise<readonly string[]> {
  const chain = documented(storm).chains.find(({ start }) => start.name === command)
  if (!chain) throw new Error(`No chain begins with ${command}`)
  const { edges } = await parseMermaid(mermaidText(chainDiagram(chain), 'TB'))
  return edges.map(({ from, label, to }) => `${from} -${label}-> ${to}`.replaceAll('\n', ', '))
}

const PAYMENTS = `
actor Cashier
aggregate Bill {
  key billId: Id
  state { tries: Int = 0 }
  command AskForMoney by Cashier may create { -> MoneyAsked }
  command GiveUp { -> BillLost when tries > 2  -> BillKept otherwise }
  event MoneyAsked
  event MoneyCame
  event MoneyRefused { tries: Int }
  event BillLost
  event BillKept
}
system Bank { on MoneyAsked -> MoneyCame | MoneyRefused { tries: Int } }
policy AskAgain { when MoneyRefused where tries < 2 then AskForMoney after 24h }
policy Stop { when MoneyRefused where tries >= 2 then GiveUp }
`

it('[DOCUMENT-22] a chain shows who begins, who decides, conditions, delays, answers, and where it happens again', async () => {
  expect(await arrowsOf(PAYMENTS, 'AskForMoney')).toEqual([
    'Cashier --> AskForMoney',
    'AskForMoney --> Bill',
    'Bill --> MoneyAsked',
    'MoneyAsked --> Bank',
    'Bank -one of-> MoneyCame',
    'Bank -one of-> MoneyRefused',
    'MoneyRefused -where tries < 2-> AskAgain',
    'AskAgain -again, after 1d-> AskForMoney',
    'MoneyRefused -where tries >= 2-> Stop',
    'GiveUp --> Bill',
    'Stop --> GiveUp',
    'Bill -when tries > 2-> BillLost',
    'Bill -otherwise-> BillKept',
  ])
})

it('[DOCUMENT-22] a process waits and ends, and the clock begins a chain', async () => {
  const storm = `
    aggregate Stay {
      key stayId: Id
      command OpenDay may create { -> DayOpened }
      command CloseDay { -> DayClosed }
      command RingBell { -> BellRung }
      event DayOpened
      event DayClosed
      event BellRung
    }
    view Stays { key stayId: Id  on DayOpened }
    policy Morning { every day for each Stays then OpenDay }
    process Day {
      key stayId: Id
      state { rings: Int = 0 }
      on DayOpened -> RingBell
      timeout 8h -> CloseDay
      ends on DayClosed
    }
  `
  expect(await arrowsOf(storm, 'OpenDay')).toEqual([
    'Morning, every 1d --> OpenDay',
    'OpenDay --> Stay',
    'Stay --> DayOpened',
    'DayOpened --> Day',
    'RingBell --> Stay',
    'Day --> RingBell',
    'Stay --> BellRung',
    'Day -after 8h-> Day, has waited',
    'CloseDay --> Stay',
    'Day, has waited --> CloseDay',
    'Stay --> DayClosed',
    'DayClosed --> Day, ends',
  ])
})

it('[DOCUMENT-22] a system that is told may send commands, whichever event told it, and paths come together', async () => {
  const storm = `
    actor Guest
    aggregate Table {
      key tableId: Id
      command AskForTable by Guest may create { -> TableAsked, GuestSeated }
      command ServeTable { -> TableServed }
      event TableAsked
      event GuestSeated
      event TableServed
    }
    system Kitchen { on TableAsked on GuestSeated sends ServeTable }
    policy ServeAtOnce { when GuestSeated then ServeTable }
  `
  expect(await arrowsOf(storm, 'AskForTable')).toEqual([
    'Guest --> AskForTable',
    'AskForTable --> Table',
    'Table --> TableAsked',
    'TableAsked --> Kitchen',
    'ServeTable --> Table',
    'Kitchen -may send-> ServeTable',
    'Table --> TableServed',
    'Table --> GuestSeated',
    'GuestSeated --> Kitchen',
    'Kitchen -may send-> ServeTable',
    'GuestSeated --> ServeAtOnce',
    'ServeAtOnce --> ServeTable',
  ])
})
