import type { ElementId, ElementKind } from '@landfall/model'
import type { DocumentData } from '../document-data.ts'

/** Where the entry of an element stands. */
interface PageAddress {
  readonly page: string
  readonly anchor: string
}

/** The page on which elements of a kind have their entry. */
const PAGES: Partial<Record<ElementKind, string>> = {
  aggregate: 'commands.md',
  command: 'commands.md',
  event: 'events.md',
  publication: 'events.md',
  policy: 'policies.md',
  process: 'policies.md',
  view: 'views.md',
  screen: 'views.md',
  actor: 'people.md',
  system: 'people.md',
  context: 'contexts.md',
  enum: 'glossary.md',
  value: 'glossary.md',
  function: 'glossary.md',
}

/** Chains that share a page: Mermaid draws each picture anew, and a page with hundreds never ends loading. */
const CHAIN_COUNT_MAX = 24

/** Where everything stands. No two anchors are the same. */
export interface AddressBook {
  readonly entries: ReadonlyMap<ElementId, PageAddress>
  /** The chain from a command. */
  readonly chains: ReadonlyMap<ElementId, PageAddress>
}

export function addressBook({ glossary, chains }: Pick<DocumentData, 'glossary' | 'chains'>): AddressBook {
  const taken = new Set<string>()
  const entries = new Map<ElementId, PageAddress>()
  for (const { id, kind } of glossary) {
    const page = PAGES[kind]
    if (page !== undefined && !entries.has(id)) entries.set(id, { page, anchor: take(anchorOf(id), taken) })
  }
  const starts = [...new Set(chains.flatMap(({ start }) => start.id ?? []))]
  const isOnePage = starts.length <= CHAIN_COUNT_MAX
  return {
    entries,
    chains: new Map(
      starts.map((id, at) => [
        id,
        {
          page: isOnePage ? 'chains.md' : `chains-${Math.floor(at / CHAIN_COUNT_MAX) + 1}.md`,
          anchor: take(`from-${anchorOf(id)}`, taken),
        },
      ]),
    ),
  }
}

/** `event Billing.PaymentFailed` becomes `event-billing-paymentfailed`. */
function anchorOf(id: ElementId): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Names that differ in the size of their letters only are told apart by a number. */
function take(anchor: string, taken: Set<string>): string {
  let candidate = anchor
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${anchor}-${count}`
  taken.add(candidate)
  return candidate
}
