import { describe, expect, it } from 'vitest'
import { LENDING_DESK } from '../files/lending-desk.ts'
import { ADD, deskFolder, LEND } from '../testing/desk-folder.ts'
import { runningService } from '../testing/running-service.ts'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

/** Lines of a `follow` that goes on, as they come. */
function following(cwd: string, ...words: readonly string[]) {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>()
  const waiting: { readonly text: string; readonly resolve: () => void }[] = []
  let said = ''
  const tellWaiting = () => {
    for (const { resolve } of waiting.filter(({ text }) => said.includes(text))) resolve()
  }
  const run = runInTest(['follow', ...words], {
    cwd,
    stopped,
    onOutput(text) {
      said += text
      tellWaiting()
    },
  })
  return {
    said(text: string): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.push({ text, resolve })
      tellWaiting()
      return promise
    },
    stop() {
      stop()
      return run
    },
  }
}

describe('landfall follow', () => {
  it('[CLI-185] without a service shows what is there, and ends', async () => {
    const cwd = await deskFolder([ADD, LEND])
    const { exitCode, stdout } = await runInTest(['follow'], { cwd })
    expect([exitCode, stdout.replace(/^\S+ +/gm, '')]).toEqual([
      0,
      '1  BookAdded { bookId: "b1", title: "Momo" }\n2  BookLent { bookId: "b1", borrower: "Ann" }\n',
    ])
    const { stdout: json } = await runInTest(['follow', '--json', '--from', '2'], { cwd })
    expect(JSON.parse(json)).toMatchObject({
      position: 2,
      type: 'BookLent',
      key: 'b1',
      data: { bookId: 'b1', borrower: 'Ann' },
    })
  })
  it('[CLI-185] says what is wrong with what is asked', async () => {
    const cwd = await deskFolder([ADD])
    const late = await runInTest(['follow', '--from', '9'], { cwd })
    expect([late.exitCode, late.stderr]).toEqual([
      2,
      'landfall: The log has come to event 1, and not to 9 yet\n',
    ])
    const unknown = await runInTest(['follow', '--context', 'Sales'], { cwd })
    expect(unknown.stderr).toBe('landfall: There is no context Sales. This storm has none\n')
    expect((await runInTest(['follow', '--from', '0'], { cwd })).exitCode).toBe(2)
  })
  it('[CLI-185] shows only the events of a context', async () => {
    const two = `context A { ${counter('Left')} } context B { ${counter('Right')} }`
    const cwd = await deskFolder(['CountLeft { name: "a" }', 'CountRight { name: "a" }'], two)
    const { stdout } = await runInTest(['follow', '--context', 'B'], { cwd })
    expect(stdout).toContain('RightCounted')
    expect(stdout).not.toContain('LeftCounted')
  })
  it('[CLI-186] goes on behind a restart of the service where it was', async () => {
    const cwd = testFolder({ 'desk.storm': LENDING_DESK })
    const first = await runningService(cwd)
    const follow = following(cwd, '--from', '1')
    await runInTest(['send', ADD], { cwd })
    await follow.said('BookAdded')
    await first.stop()
    await follow.said('The service has gone')
    await runInTest(['send', LEND], { cwd })
    const second = await runningService(cwd)
    await follow.said('BookLent')
    const { exitCode, stdout } = await follow.stop()
    expect(exitCode).toBe(0)
    expect(stdout.match(/Book\w+/g)).toEqual(['BookAdded', 'BookLent'])
    await second.stop()
  })
})

function counter(name: string): string {
  return `aggregate ${name} {
    key name: Id
    command Count${name} may create { -> ${name}Counted }
    event ${name}Counted
  }`
}
