import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Fence, fenceOption, fencesOf } from './markdown-fences.ts'
import { type Outcome, outcomeOf, passed } from './outcome.ts'
import type { SourceFile } from './source-file.ts'
import { stormFindings } from './storm-findings.ts'
import { runTool, type ToolRun } from './tool.ts'
import { matchesTranscript, type TranscriptStep, transcriptSteps } from './transcript.ts'

const SNIPPET_TIME_LIMIT_MS = 60_000

type Workplace = {
  readonly root: string
  /** An empty folder; the storms and transcripts of one Markdown file share it. */
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
}

/** Every storm, transcript and program in the Markdown files does what the page around it says. */
export async function checkDocsSnippets(root: string, pages: readonly SourceFile[]): Promise<Outcome> {
  const commands = mkdtempSync(join(tmpdir(), 'landfall-docs-bin-'))
  writeCommand(commands, root)
  const env = {
    ...process.env,
    PATH: `${commands}:${process.env.PATH}`,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
  }
  const reasons: string[] = []
  for (const page of pages) reasons.push(...(await checkPage(page, { root, env })))
  rmSync(commands, { recursive: true })
  const runCount = pages.flatMap(fencesOf).filter(isRun).length
  if (pages.length === 0) return passed('no Markdown files yet')
  return outcomeOf(reasons, `${runCount} snippets run in ${pages.length} pages`)
}

async function checkPage(
  page: SourceFile,
  { root, env }: Omit<Workplace, 'folder'>,
): Promise<readonly string[]> {
  const fences = fencesOf(page)
  const folder = mkdtempSync(join(tmpdir(), 'landfall-docs-'))
  const reasons: string[] = []
  for (const fence of fences) {
    // In the order of the page: a file shown twice is, at each place, as the page has just shown it.
    writeNamed(fence, folder)
    reasons.push(...(await checkFence(fence, { root, folder, env })))
  }
  rmSync(folder, { recursive: true })
  return reasons
}

function isRun(fence: Fence): boolean {
  if (fence.language === 'storm') return !fence.words.includes('fragment')
  return fence.language === 'console' || (fence.language === 'ts' && fence.words.includes('run'))
}

async function checkFence(fence: Fence, workplace: Workplace): Promise<readonly string[]> {
  const where = `${fence.path}:${fence.line}`
  if (fence.language === 'storm' && fence.text.trim() === '') return [`${where} is an empty storm`]
  if (!isRun(fence)) return []
  const reasons = await checkRun(fence, workplace)
  return reasons.map((reason) => `${where} ${reason}`)
}

function checkRun(fence: Fence, workplace: Workplace): Promise<readonly string[]> {
  if (fence.language === 'storm') return Promise.resolve(checkStorm(fence))
  if (fence.language === 'console') return checkTranscript(fence, workplace)
  return checkProgram(fence, workplace)
}

function checkStorm({ text, words }: Fence): readonly string[] {
  const findings = stormFindings(`${text}\n`)
  if (words.includes('broken')) {
    return findings.length > 0 ? [] : ['is marked broken, and nothing is found in it']
  }
  const errors = findings.filter(({ severity }) => severity === 'error')
  return errors.length === 0
    ? []
    : [`is a storm with errors: ${errors.map(({ code, message }) => `${code} ${message}`).join('; ')}`]
}

async function checkTranscript(fence: Fence, workplace: Workplace): Promise<readonly string[]> {
  const steps = transcriptSteps(fence.text)
  if (steps.length === 0)
    return [
      'shows no command: a transcript has lines that start with "$ "; use another language for the rest',
    ]
  const reasons: string[] = []
  for (const step of steps) reasons.push(...(await checkStep(step, workplace)))
  return reasons
}

async function checkStep(
  { command, expected }: TranscriptStep,
  { folder, env }: Workplace,
): Promise<readonly string[]> {
  if (!/^(npx )?(landfall|cat) /.test(`${command} `)) {
    return [`runs "${command}": a console transcript runs landfall and cat; use sh for other commands`]
  }
  const line = `${command.replace(/^npx /, '')} 2>&1`
  const run = await runTool('sh', ['-c', line], { cwd: folder, env, timeLimitMs: SNIPPET_TIME_LIMIT_MS })
  if (matchesTranscript(expected, run.output)) return []
  return [differenceText(command, expected, run)]
}

function differenceText(command: string, expected: readonly string[], run: ToolRun): string {
  const indented = (text: string) => text.trimEnd().replace(/^/gm, '    ')
  return [
    `prints something else for "${command}" (exit code ${run.exitCode}). The page says:`,
    indented(expected.join('\n')),
    '  It printed:',
    indented(run.output),
  ].join('\n')
}

async function checkProgram(fence: Fence, { root, env }: Workplace): Promise<readonly string[]> {
  // Inside the repository, so that the packages are found by their names.
  const shelter = join(root, '.tmp')
  mkdirSync(shelter, { recursive: true })
  const folder = mkdtempSync(join(shelter, 'docs-'))
  writeFileSync(join(folder, 'snippet.ts'), fence.text)
  const run = await runTool(process.execPath, ['snippet.ts'], {
    cwd: folder,
    env,
    timeLimitMs: SNIPPET_TIME_LIMIT_MS,
  })
  rmSync(folder, { recursive: true })
  return run.exitCode === 0 ? [] : [`ended with exit code ${run.exitCode}:\n${run.output}`]
}

function writeNamed(fence: Fence, folder: string): void {
  const name = fenceOption(fence, 'file')
  if (name === undefined) return
  mkdirSync(join(folder, dirname(name)), { recursive: true })
  writeFileSync(join(folder, name), `${fence.text}\n`)
}

/** Puts `landfall` on the path: the sources as they are. */
function writeCommand(folder: string, root: string): void {
  const program = join(root, 'packages/cli/src/main.ts')
  writeFileSync(join(folder, 'landfall'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
    mode: 0o755,
  })
}
