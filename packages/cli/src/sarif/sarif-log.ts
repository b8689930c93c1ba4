import type { Finding, FindingCode } from '@landfall/model'
import type { FindingIdentity } from '../findings/finding-identity.ts'
import type { JudgedFindings } from '../findings/judged-findings.ts'
import type { Sources } from '../findings/sources.ts'
import { VERSION } from '../version.ts'
import { fingerprinter } from './fingerprinter.ts'
import { sarifResult } from './sarif-result.ts'
import { sarifRule } from './sarif-rule.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** What a log is made of besides the findings. */
export interface SarifSettings {
  readonly sources: Sources
  readonly identityOf: (finding: Finding) => FindingIdentity
  /** Then each result says whether it is new. */
  readonly hasBaseline: boolean
}

/**
 * Findings as a log in SARIF 2.1.0, for code scanning and editors. What is ignored or known is in it as well, and is
 * said to be suppressed. Offsets, lines and columns as everywhere in SARIF: offsets from 0, the others from 1.
 */
export function sarifLog(
  { told, known, ignored }: Pick<JudgedFindings, 'told' | 'known' | 'ignored'>,
  { sources, identityOf, hasBaseline }: SarifSettings,
): object {
  const all = [...told, ...known, ...ignored.map(({ finding }) => finding)]
  const codes = [...new Map(all.map(({ code, severity }) => [code, severity]))].sort(byCode)
  const ruleIndexes = new Map(codes.map(([code], index) => [code, index]))
  const fingerprintOf = fingerprinter(identityOf)
  const result = (finding: Finding, suppression?: object): object => ({
    ...sarifResult(finding, sources),
    ruleIndex: ruleIndexes.get(finding.code) ?? -1,
    partialFingerprints: { 'landfallFinding/v1': fingerprintOf(finding) },
    // In a run either all results say it or none.
    suppressions: suppression ? [suppression] : [],
  })
  const state = (baselineState: 'new' | 'unchanged') => (hasBaseline ? { baselineState } : {})
  const results = [
    ...told.map((finding) => ({ ...result(finding), ...state('new') })),
    ...known.map((finding) => ({ ...result(finding, { kind: 'external' }), ...state('unchanged') })),
    ...ignored.map(({ finding, ignore: { reason } }) => ({
      ...result(finding, { kind: 'inSource', ...(reason !== undefined && { justification: reason }) }),
      ...state('new'),
    })),
  ]
  const rules = codes.map(([code, severity]) => sarifRule(code, severity))
  const driver = { name: 'Landfall', semanticVersion: VERSION, rules }
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
}

function byCode([left]: readonly [FindingCode, unknown], [right]: readonly [FindingCode, unknown]): number {
  return left < right ? -1 : 1
}
