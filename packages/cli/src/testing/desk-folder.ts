import { LENDING_DESK } from '../files/lending-desk.ts'
import { runningService } from './running-service.ts'
import { testFolder } from './test-folder.ts'
import { runInTest } from './test-terminal.ts'

export const ADD = 'AddBook { bookId: "b1", title: "Momo" }'
export const LEND = 'LendBook { bookId: "b1", reader: "Ann" }'

/** A folder with a storm and the data of a service that has been stopped, in which commands were done. */
export async function deskFolder(commands: readonly string[], storm = LENDING_DESK): Promise<string> {
  const cwd = testFolder({ 'desk.storm': storm })
  const service = await runningService(cwd)
  for (const command of commands) await runInTest(['send', command], { cwd })
  await service.stop()
  return cwd
}
