import { playScenario, type ScenarioResult } from '@landfall/interpret'
import { elementsOf, indexModel, type Scenario } from '@landfall/model'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findingData, jsonLines } from '../findings/findings-json.ts'
import { lookOf } from '../look.ts'
import { progressOn } from '../progress.ts'
import { scenarioData, scenarioReport } from '../scenarios/scenario-report.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readSoundStorm, type SoundStorm } from './read-sound-storm.ts'

const page: CommandPage = {
  name: 'test',
  summary: 'Play every scenario, and tell which come out as they say',
  operands: '[paths…]',
  operandCountMax: Number.POSITIVE_INFINITY,
  details: [
    'Plays each scenario of a storm in a world of its own, in virtual time: three days take no time at all.',
    'A storm with errors is not played; its errors are shown.',
    'A path is a file or a folder with all .storm files below it; without one it is this folder.',
  ].join('\n'),
  options: [
    { name: 'filter', value: 'text', summary: 'Only scenarios with this text in their title' },
    { name: 'json', summary: 'Write the results as JSON' },
  ],
  examples: [
    { line: 'landfall test', says: 'all scenarios below this folder' },
    { line: 'landfall test orders.storm --filter refund', says: 'those about refunds' },
  ],
  exitCodes: exitCodes({
    fine: 'every scenario came out as it says, or there is none',
    wrong: 'a scenario did not, or the storm has errors',
  }),
}

export const test: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { stdout } = terminal
  const isJson = given.flags.has('json')
  const reading = readSoundStorm(given, terminal)
  if (reading.kind === 'impossible') return reading.exitCode
  if (reading.kind === 'has errors') {
    const data = reading.errors.map((finding) => findingData(finding, reading.sources))
    stdout.write(
      isJson
        ? resultsJson({ findings: data, scenarios: [] })
        : `${reading.text}\nErrors first: no scenario was played.\n`,
    )
    return EXIT.wrong
  }
  const all = elementsOf(indexModel(reading.storm.model), 'scenario')
  const wanted = given.values.get('filter')
  const chosen = wanted === undefined ? all : all.filter(({ title }) => contains(title, wanted))
  if (wanted !== undefined && all.length > 0 && chosen.length === 0) {
    return tellImpossible([`No scenario has "${wanted}" in its title.`], terminal)
  }
  const results = playAll(chosen, reading, terminal)
  if (isJson) {
    stdout.write(
      resultsJson({
        findings: [],
        scenarios: results.map((result) => scenarioData(result, reading.sources)),
      }),
    )
  } else {
    const style = { ...lookOf(terminal, given), sources: reading.sources }
    stdout.write(
      results.length === 0 ? 'There is no scenario in this storm yet.\n' : scenarioReport(results, style),
    )
  }
  return results.some(({ failure }) => failure) ? EXIT.wrong : EXIT.fine
}

function contains(title: string, wanted: string): boolean {
  return title.toLowerCase().includes(wanted.toLowerCase())
}

function playAll(
  scenarios: readonly Scenario[],
  { storm }: SoundStorm,
  terminal: Terminal,
): readonly ScenarioResult[] {
  const progress = progressOn(terminal)
  const results = scenarios.map((scenario, index) => {
    progress.show(`Playing ${index + 1} of ${scenarios.length} scenarios`)
    return playScenario(storm.model, scenario)
  })
  progress.clear()
  return results
}

function resultsJson({
  findings,
  scenarios,
}: {
  readonly findings: readonly object[]
  readonly scenarios: readonly object[]
}): string {
  return `{\n"findings": ${jsonLines(findings)},\n"scenarios": ${jsonLines(scenarios)}\n}\n`
}
