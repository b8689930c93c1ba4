import { expect, it } from 'vitest'
import { playLines } from '../testing/play-lines.ts'

it('[CLI-61] a part that cannot go on is shown with its place in the storm', async () => {
  const storm = `aggregate Cake {
  key cakeId: Id
  command CutCake creates { pieces: Int -> CakeCut { each: 100 div pieces } }
  event CakeCut { each: Int }
}
policy Eat { when CakeCut then EatPiece { left: 100 div (each - 50) } }
aggregate Piece {
  key cakeId: Id
  command EatPiece creates { left: Int -> PieceEaten }
  event PieceEaten { left: Int }
}
`
  const { exitCode, stdout } = await playLines(storm, [
    'CutCake { cakeId: "1", pieces: 0 }',
    'CutCake { cakeId: "2", pieces: 2 }',
    'CutCake { cakeId: "3", pieces: 4 }',
  ])
  expect(exitCode).toBe(1)
  expect(stdout).toContain('└─ ✗ aggregate Cake cannot go on at CutCake: Division by zero')
  expect(stdout).toContain('   └─ ✗ policy Eat cannot go on at CakeCut: Division by zero')
  expect(stdout).toContain('a.storm:3:60\n  Division by zero\n  2 |   key cakeId: Id\n')
  expect(stdout).toContain('      └─ PieceEaten')
})

it('[CLI-61] a step whose own value cannot be computed is shown with its place', async () => {
  const storm =
    'aggregate Cake { key cakeId: Id command CutCake creates { pieces: Int -> CakeCut } event CakeCut }'
  const { exitCode, stdout } = await playLines(storm, ['show', 'CutCake { cakeId: "1", pieces: 1 div 0 }'])
  expect(exitCode).toBe(1)
  expect(stdout).toContain('stdin:2:')
  expect(stdout).toContain('Division by zero')
})

it('[CLI-62] what does not settle is stopped and told, and play goes on', async () => {
  const storm = `aggregate Ping {
  key pingId: Id
  command Knock may create { -> Knocked }
  event Knocked
}
policy Again { when Knocked then Knock }
`
  const { exitCode, stdout } = await playLines(storm, ['Knock { pingId: "1" }', 'then Knocked'])
  expect(exitCode).toBe(1)
  expect(stdout).toContain('Knock (10000 times)')
  expect(stdout).toContain('… and so on')
  expect(stdout).toContain('> then Knocked ✓')
  expect(stdout.split('\n').length).toBeLessThan(300)
})

it('[CLI-63] the value of a secret field is never written', async () => {
  const storm = `value Card { number: Text secret, holder: Text }
aggregate Account {
  key accountId: Id
  state { pin: Text secret }
  command Open creates { pin: Text secret, card: Card -> Opened }
  event Opened { pin: Text secret, card: Card }
}
view Accounts { key accountId: Id pin: Text secret card: Card on Opened }
policy Later { when Opened then Note { noteId: newId, pin: pin, card: card } after 1d }
aggregate Notes { key noteId: Id command Note creates { pin: Text secret card: Card -> Noted } event Noted }
`
  const steps = ['Open { accountId: "a", pin: "SECRET1", card: { number: "SECRET2", holder: "Ann" } }']
  const words = ['waiting', 'show', 'show Accounts["a"]', '2 days pass']
  for (const option of [[], ['--json']]) {
    const { stdout } = await playLines(storm, [...steps, ...words], { words: option })
    const told = stdout
      .split('\n')
      .filter((line) => !line.includes('accountId: "a"') || line.startsWith('PaymentX'))
    // What somebody has typed is echoed; what the storm makes of it is not.
    const made = told.map((line) => line.replace(/"input":"(?:\\.|[^"\\])*"/, ''))
    expect(made.join('\n')).not.toContain('SECRET')
    expect(stdout).toContain('Ann')
  }
})

it('[CLI-73] a name is shown with its context where another has it too', async () => {
  const context = (name: string) => `context ${name} {
  aggregate Book { key bookId: Id command Add${name} creates { -> Added } event Added }
}
`
  const { stdout } = await playLines(`${context('Left')}${context('Right')}`, ['AddLeft { bookId: "1" }'])
  expect(stdout).toContain('AddLeft { bookId: "1" }\n└─ Left.Added')
})
