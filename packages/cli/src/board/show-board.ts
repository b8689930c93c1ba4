import { BoardIsOpen, findPageFolder, memoryFileIn, type ServedBoard, serveBoard } from '@landfall/board'
import { fail, ok, type Result } from '@landfall/kernel'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { makeFolder } from '../files/make-folder.ts'
import { shownPath } from '../files/shown-path.ts'
import { listenProblem } from '../service/listen-problem.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'

export interface BoardRequest {
  /** Absolute paths. */
  readonly root: string
  readonly data: string
  /** The root as people see it. */
  readonly shown: string
  readonly port: number
}

/** Serves a board until somebody stops it. What is in the way is told. */
export async function showBoard(request: BoardRequest, terminal: Terminal): Promise<ExitCode> {
  const { data, shown } = request
  const { cwd, stdout, stderr } = terminal
  const made = makeFolder(data, { isPrivate: true })
  if (!made.ok) return tellImpossible([`${shownPath(data, cwd)}: ${made.failure}`], terminal)
  const served = await opened(request, (fault) => stderr.write(`${fault}\n`))
  if (!served.ok) return tellImpossible([served.failure], terminal)
  stdout.write(`The board is at ${served.value.address}\n`)
  stdout.write('Only this machine can reach it, without login\n')
  stdout.write(`The storm is in ${shown === '.' ? 'this folder' : shown}\n`)
  stdout.write('Ctrl-C stops it\n')
  await terminal.stopped()
  await served.value.close()
  return EXIT.fine
}

async function opened(
  { root, data, port, shown }: BoardRequest,
  onFault: (fault: string) => void,
): Promise<Result<ServedBoard, string>> {
  const pageFolder = await findPageFolder()
  if (!pageFolder.ok) return pageFolder
  try {
    return ok(
      await serveBoard({ root, memoryFile: memoryFileIn(data), pageFolder: pageFolder.value, port, onFault }),
    )
  } catch (error) {
    if (error instanceof BoardIsOpen) return fail(`${shown}: ${error.message}. Stop it first.`)
    const problem = listenProblem(error, { host: '127.0.0.1', port })
    if (problem === undefined) throw error
    return fail(problem)
  }
}
