import type { CommandIssuer } from '../artifacts/command-issuers.ts'
import { codeSpan } from './code-span.ts'
import type { PageWriter } from './page-writer.ts'

/** Who gives a command: `Customer, policy ChargeAgain after 1d`. */
export function issuersText(
  { issuers }: { readonly issuers: readonly CommandIssuer[] },
  writer: PageWriter,
): string {
  return issuers.length === 0 ? 'nobody yet' : issuers.map((issuer) => issuerText(issuer, writer)).join(', ')
}

function issuerText({ kind, by, after, every }: CommandIssuer, writer: PageWriter): string {
  return [
    WORDS[kind],
    writer.link(by),
    ...(every === undefined ? [] : [`every ${codeSpan(every)}`]),
    ...(after === undefined ? [] : [`after ${codeSpan(after)}`]),
  ]
    .filter((word) => word !== '')
    .join(' ')
}

/** A person needs no other word. */
const WORDS: Readonly<Record<CommandIssuer['kind'], string>> = {
  actor: '',
  screen: 'screen',
  system: 'system',
  policy: 'policy',
  process: 'process',
  timeout: 'the timeout of',
}
