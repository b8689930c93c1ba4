import type { ChainEntry, ChainStepEntry } from '../artifacts/chain-list.ts'
import type { DocumentData } from '../document-data.ts'
import { type ChainRun, chainRuns } from './chain-runs.ts'
import { code } from './code.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import { listed } from './listed.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'
import { spokenTitle } from './spoken-title.ts'
import { talkAttributes } from './talk-attributes.ts'

/** What follows from each command with which something begins: notes in a row, branches below each other. */
export function chainSection({ chains }: DocumentData, writer: PageWriter): PageSection {
  return {
    id: 'chains',
    title: 'Chains',
    count: chains.length,
    intro: 'What follows from each command with which something begins, until nothing more happens.',
    body: chains.map((chain, at) => chainHtml(chain, `chain-${at + 1}`, writer)),
  }
}

function chainHtml(chain: ChainEntry, anchor: string, writer: PageWriter): Html {
  const { start, issuers, steps } = chain
  const title = spokenTitle(start)
  const givers = new Map(issuers.map(({ by }) => [by.id ?? by.name, by]))
  const people = [...givers.values()].map(writer.link)
  const given =
    people.length === 0 ? undefined : html`<p class="given">Given by ${listed(people, 'or')}</p>\n`
  const [run] = chainRuns(steps)
  const told = run
    ? runHtml(run, { anchor, writer })
    : html`<p>So much follows from so much here that this chain is not told.</p>`
  return html`<article class="entry chain" id="${anchor}"${talkAttributes('chain', { text: title, ...contextOf(chain) })}>
<h4>From ${writer.link(start)}</h4>
${given}${told}
</article>
`
}

function contextOf({ start: { context } }: ChainEntry): { readonly context?: string } {
  return context === undefined ? {} : { context }
}

interface Telling {
  readonly anchor: string
  readonly writer: PageWriter
}

function runHtml(run: ChainRun, telling: Telling): Html {
  const steps = run.steps.map(({ step, number }) => stepHtml(step, number, telling))
  const branches =
    run.branches.length === 0
      ? undefined
      : html`<ul class="branches">
${run.branches.map((branch) => html`<li>${runHtml(branch, telling)}</li>\n`)}</ul>
`
  return html`<div class="run">${steps}</div>${branches}`
}

function stepHtml(step: ChainStepEntry, number: number, { anchor, writer }: Telling): Html {
  const { element, aggregate, depth } = step
  const arrow =
    depth === 0 ? undefined : html`<span class="to">${conditionHtml(step)}<span class="arrow">→</span></span>`
  const small = [
    kindHtml(step),
    aggregate === undefined ? undefined : html`<small>${spokenTitle(aggregate)}</small>`,
  ]
  const address = element.id === undefined ? undefined : writer.addressOf(element.id)
  const title = spokenTitle(element)
  const inside = address === undefined ? html`<span>${title}</span>` : html`<a href="${address}">${title}</a>`
  const note = html`<span class="sticky ${colourOf(step)}" id="${anchor}-${number}">${inside}${small}</span>`
  return html`<span class="step">${arrow}${note}${onwardHtml(step, { anchor })}</span> `
}

function colourOf({ kind, element }: ChainStepEntry): string {
  return kind === 'process end' || kind === 'timeout' ? 'process' : (element.kind ?? 'unknown')
}

function kindHtml({ kind }: ChainStepEntry): HtmlPart {
  if (kind === 'process end') return html`<small>ends</small>`
  if (kind === 'timeout') return html`<small>has waited</small>`
  if (kind === 'publication') return html`<small>published</small>`
  return kind === 'system acts' ? html`<small>when it likes</small>` : undefined
}

function conditionHtml({ kind, when, isOtherwise, isOpen, after }: ChainStepEntry): HtmlPart {
  const words: readonly HtmlPart[] = [
    ...(isOpen ? ['one of'] : []),
    ...(isOtherwise ? ['otherwise'] : []),
    ...(when === undefined ? [] : [[kind === 'policy' ? 'where ' : 'when ', code(when)]]),
    ...(after === undefined ? [] : [['after ', code(after)]]),
  ]
  return words.length === 0 ? undefined : html`<span class="condition">${listed(words)}</span>`
}

function onwardHtml(step: ChainStepEntry, { anchor }: Pick<Telling, 'anchor'>): HtmlPart {
  const { onward, kind } = step
  if (onward.kind === 'goes on') return undefined
  if (onward.kind === 'ends') {
    const isUnfinished = kind === 'policy' || kind === 'command'
    return isUnfinished ? html`<span class="end">nothing follows yet</span>` : undefined
  }
  const address = `#${anchor}-${onward.step}`
  const words = onward.kind === 'loops' ? '↺ and so again' : 'as told above'
  return html`<a class="back" href="${address}">${words}</a>`
}
