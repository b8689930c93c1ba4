import { catalogue, type FindingCode, type Severity } from '@landfall/model'
import { sarifLevel } from './sarif-level.ts'

/** What a code stands for, as a reporting descriptor of SARIF. */
export function sarifRule(code: FindingCode, severity: Severity): object {
  const { title } = catalogue[code]
  const page = `docs/findings.md#${anchor(`${code} ${title}`)}`
  return {
    id: code,
    name: inOneWord(title),
    shortDescription: { text: title },
    help: {
      text: `What it means, and how to mend it: ${page}`,
      markdown: `What it means, and how to mend it: [${page}](${page})`,
    },
    defaultConfiguration: { level: sarifLevel(severity) },
  }
}

/** `An open question` becomes `AnOpenQuestion`. */
function inOneWord(title: string): string {
  const words = title.split(/[^\p{L}\p{N}]+/u)
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
}

/** The anchor that a heading of Markdown has on the usual sites. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}
