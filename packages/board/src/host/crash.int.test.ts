import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { person } from '../testing/people.ts'
import { folderOf } from '../testing/test-folder.ts'

const HOST = new URL('../testing/room-program.ts', import.meta.url)

/** A host in a process of its own, on a port that stays the same. */
async function host(
  folder: { readonly root: string; readonly memoryFile: string },
  port: number,
): Promise<{ readonly child: ChildProcess; readonly port: number; readonly roomId: string }> {
  const child = spawn(process.execPath, [HOST.pathname, folder.root, folder.memoryFile, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await once(child.stdout, 'data')
  const { port: taken, roomId } = JSON.parse(String(line))
  return { child, port: taken, roomId }
}

it('[BOARD-13] killed in the middle and started again, it goes on: everybody and the disk have everything once', async () => {
  const folder = folderOf({ 'shop.storm': 'event Start\n' })
  const first = await host(folder, 0)
  const url = `ws://127.0.0.1:${first.port}/board/socket`
  const people = Array.from({ length: 3 }, () => person(url, first.roomId))
  for (const { text } of people) await expect.poll(() => text('shop.storm')).toBe('event Start\n')
  const written: string[] = []
  let { child } = first
  let roomIds: readonly string[] = [first.roomId]
  for (let round = 0; round < 4; round++) {
    for (let count = 0; count < 20; count++) {
      people.forEach(({ board }, who) => {
        const line = `event E${round}x${count}x${who}\n`
        written.push(line)
        const file = board.files.get('shop.storm')
        file?.insert(file.length, line)
      })
      await wait(10 + ((round * 20 + count * 7) % 30))
      if (count === 4 + round * 4) child.kill('SIGKILL')
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    const again = await host(folder, first.port)
    child = again.child
    roomIds = [...roomIds, again.roomId]
  }
  expect(new Set(roomIds).size).toBe(1)
  const whole = ['event Start\n', ...written].toSorted()
  for (const { text } of people) {
    await expect.poll(() => lines(text('shop.storm')), { timeout: 15_000 }).toEqual(whole)
  }
  await expect.poll(() => folder.read('shop.storm'), { timeout: 15_000 }).toBe(people[0]?.text('shop.storm'))
  expect(new Set(people.map(({ text }) => text('shop.storm'))).size).toBe(1)
  child.kill('SIGTERM')
  await once(child, 'exit')
}, 60_000)

function lines(text: string): readonly string[] {
  return (text.match(/[^\n]*\n/g) ?? []).toSorted()
}
