import { isFindingCode, severityOf } from './catalogue.ts'
import type { Ignore, Model } from './elements.ts'
import type { Finding } from './finding.ts'

/**
 * The findings that nobody has asked to ignore. An `ignore` without a match becomes a finding itself, so that none
 * outlives its reason.
 */
export function withoutIgnored(findings: readonly Finding[], model: Model): Finding[] {
  const ignores = model.elements.filter((element) => element.kind === 'ignore')
  if (ignores.length === 0) return [...findings]
  const used = new Set<Ignore>()
  const left = findings.filter((finding) => {
    const ignore = ignores.find((each) => matches(each, finding))
    if (ignore) used.add(ignore)
    return !ignore
  })
  return [...left, ...ignores.filter((ignore) => !used.has(ignore)).map(unmatched)]
}

function matches({ code, on }: Ignore, finding: Finding): boolean {
  return finding.code === code && on.some(({ target }) => target !== undefined && target === finding.element)
}

function unmatched({ code, id, place, on }: Ignore): Finding {
  const names = on.map(({ text }) => `\`${text}\``).join(', ')
  const why = isFindingCode(code)
    ? `There is no ${code}${names === '' ? '' : ` on ${names}`} to ignore: remove this line`
    : `There is no finding called ${code}: correct the code, or remove this line`
  return { code: 'IGNORE-1', severity: severityOf('IGNORE-1', 'model'), message: why, place, element: id }
}
