import { expect, it } from 'vitest'
import { LENDING_DESK } from '../files/lending-desk.ts'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

function statusOf(files: Readonly<Record<string, string>>, ...words: string[]) {
  return runInTest(['status', ...words], { cwd: testFolder(files), columns: 80 })
}

const SEVEN_EVENTS = [1, 2, 3, 4, 5, 6, 7].map((nth) => `event Letter${nth}Sent\n`).join('')

it('[CLI-210] the steps are shown with what they lack, by name, and which is next', async () => {
  const { exitCode, stdout, stderr } = await statusOf({ 'post.storm': SEVEN_EVENTS })
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toContain('✓ Collect domain events\n')
  expect(stdout).toContain(
    '○ Track causes\n    Nothing leads to an event yet\n' +
      '    7 events have no cause:\n      Letter1Sent, Letter2Sent, Letter3Sent, Letter4Sent, 3 more\n',
  )
  expect(stdout).toMatch(/\n\n2 of 8 steps are done\. Next: track causes\n$/)
})

it('[CLI-210] a storm that lacks nothing is done', async () => {
  const { exitCode, stdout } = await statusOf({ 'desk.storm': LENDING_DESK })
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/\n\nAll 8 steps are done\n$/)
  expect(stdout).not.toContain('○')
})

it('[CLI-210] text of a storm cannot move the cursor', async () => {
  const { stdout } = await statusOf({ 'a.storm': 'hotspot "red \u001b[31m paint"\n' })
  expect(stdout).toContain('red \u241b[31m paint')
})

it('[CLI-210] a path that is not there is said, and nothing is shown', async () => {
  const { exitCode, stdout, stderr } = await statusOf({ 'a.storm': 'event BreadBaked\n' }, 'nowhere')
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toContain('nowhere')
})

it('[CLI-211] what is ignored or not to be looked for is not missing', async () => {
  const storm = 'event PlaceOrder\nevent OrderPaid\n'
  expect((await statusOf({ 'a.storm': storm })).stdout).toContain('PlaceOrder\n')
  const told = async (files: Readonly<Record<string, string>>) =>
    (await statusOf(files)).stdout.split('\n').slice(1, 5).join('\n')
  expect(await told({ 'a.storm': storm })).toMatch(/^○ Refine domain events\n {4}1 event .*: PlaceOrder\n/)
  const off = { 'a.storm': storm, 'landfall.json': '{ "names": "off" }' }
  expect(await told(off)).toMatch(/^✓ Refine domain events\n○ Track causes\n/)
  const ignored = `${storm}ignore EVENT-4 "others record them" on PlaceOrder, OrderPaid\n`
  expect((await statusOf({ 'a.storm': ignored })).stdout).not.toContain('have no cause')
})

it('[CLI-211] a scenario that fails is missing', async () => {
  const storm = LENDING_DESK.replace(
    'then Shelf["b1"] { borrower: "Ann" }',
    'then Shelf["b1"] { borrower: "Eve" }',
  )
  const { exitCode, stdout } = await statusOf({ 'desk.storm': storm })
  expect(exitCode).toBe(0)
  expect(stdout).toContain('○ Elaborate scenarios\n    1 scenario fails: "A book that does not come back"\n')
})

it('[CLI-212] the same for other programs, with ids and places', async () => {
  const { exitCode, stdout } = await statusOf({ 'post.storm': SEVEN_EVENTS }, '--json')
  expect(exitCode).toBe(0)
  const steps: unknown = JSON.parse(stdout)
  expect(steps).toHaveLength(8)
  expect(steps).toMatchObject([
    { step: 'collect', title: 'Collect domain events', done: true, missing: [] },
    { step: 'refine', done: true },
    {
      step: 'causes',
      done: false,
      missing: [
        { text: 'Nothing leads to an event yet', count: 0, elements: [], places: [] },
        {
          text: '7 events have no cause',
          count: 7,
          severity: 'warning',
          elements: expect.arrayContaining(['event Letter7Sent']),
          places: expect.arrayContaining([
            expect.objectContaining({ file: 'post.storm', start: { offset: 6, line: 1, column: 7 } }),
          ]),
        },
      ],
    },
    {},
    {},
    {},
    {},
    {},
  ])
})
