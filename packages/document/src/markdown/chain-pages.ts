import type { ChainEntry } from '../artifacts/chain-list.ts'
import type { Mention } from '../artifacts/mention.ts'
import type { DocumentData } from '../document-data.ts'
import { chainDiagram } from '../mermaid/chain-diagram.ts'
import type { AddressBook } from './address-book.ts'
import { chainOutline } from './chain-outline.ts'
import { facts } from './facts.ts'
import { issuersText } from './issuers-text.ts'
import { linesBlock } from './lines-block.ts'
import { markdownText } from './markdown-text.ts'
import { mermaidFences } from './mermaid-fences.ts'
import { type PageWriter, pageWriter } from './page-writer.ts'
import { table } from './table.ts'

const HEAD = [
  '# Chains',
  'What follows from each command with which something begins, down to the events at which it ends. Blue is a command, yellow who decides, orange an event, lilac a policy or process, pink a system outside. A dotted arrow leads back to where it happens again.',
]

/** A page of chains, or many with a list of all in front; none for a storm without commands. */
export function chainPages(
  { chains, views }: DocumentData,
  book: AddressBook,
): readonly { readonly path: string; readonly blocks: readonly string[] }[] {
  if (chains.length === 0) return []
  const seenIn = viewsByEvent(views)
  const blocksOf = (page: string) => {
    const writer = pageWriter(page, book)
    return onPage(chains, page, book).flatMap((chain) => chainBlocks(chain, { seenIn, writer, book }))
  }
  const pages = [...new Set([...book.chains.values()].map(({ page }) => page))]
  if (pages.includes('chains.md')) return [{ path: 'chains.md', blocks: [...HEAD, ...blocksOf('chains.md')] }]
  const writer = pageWriter('chains.md', book)
  return [
    {
      path: 'chains.md',
      blocks: [
        ...HEAD,
        ...table(
          ['Begins with', 'Given by', 'Ends with', 'Told in'],
          chains.map((chain) => chainRow(chain, writer)),
        ),
      ],
    },
    ...pages.map((page, at) => ({
      path: page,
      blocks: [`# Chains, page ${at + 1} of ${pages.length}`, '[All chains](chains.md)', ...blocksOf(page)],
    })),
  ]
}

function onPage(chains: readonly ChainEntry[], page: string, { chains: addresses }: AddressBook) {
  return chains.filter(({ start }) => start.id !== undefined && addresses.get(start.id)?.page === page)
}

function chainRow(chain: ChainEntry, writer: PageWriter): readonly string[] {
  return [
    writer.link(chain.start),
    issuersText(chain, writer),
    writer.links(endsOf(chain)),
    writer.chainLink(chain.start),
  ]
}

function chainBlocks(
  chain: ChainEntry,
  {
    seenIn,
    writer,
    book,
  }: {
    readonly seenIn: ReadonlyMap<string, readonly Mention[]>
    readonly writer: PageWriter
    readonly book: AddressBook
  },
): readonly string[] {
  const { start, steps } = chain
  const anchor = start.id === undefined ? undefined : book.chains.get(start.id)?.anchor
  const ends = endsOf(chain)
  const views = new Map(ends.flatMap(({ id }) => seenIn.get(id ?? '') ?? []).map((view) => [view.id, view]))
  return [
    `## <a id="${anchor}"></a>From ${markdownText(start.title)}`,
    ...linesBlock(
      facts('Begins with', [writer.link(start)]),
      facts('Given by', [issuersText(chain, writer)]),
      facts('Ends with', ends.length === 0 ? [] : [writer.links(ends)]),
      facts('Seen in', views.size === 0 ? [] : [writer.links([...views.values()])]),
    ),
    ...(steps.length === 0
      ? ['In this storm so much follows from so much that this chain is not told.']
      : [
          ...mermaidFences(chainDiagram(chain), 'TB'),
          ['<details>', '<summary>The same in words</summary>'].join('\n'),
          ['```text', chainOutline(chain), '```'].join('\n'),
          '</details>',
        ]),
  ]
}

/** The events behind which nothing follows, each once. */
function endsOf({ steps }: ChainEntry): readonly Mention[] {
  const ends = steps.filter(
    ({ kind, onward }) => onward.kind === 'ends' && (kind === 'event' || kind === 'publication'),
  )
  return [...new Map(ends.map(({ element }) => [element.id, element])).values()]
}

function viewsByEvent({ views }: DocumentData['views']): ReadonlyMap<string, readonly Mention[]> {
  const seen = views.flatMap(({ entries }) =>
    entries.flatMap((view) =>
      view.builtFrom.flatMap(({ event }) => (event.id === undefined ? [] : [{ event: event.id, view }])),
    ),
  )
  const byEvent = Map.groupBy(seen, ({ event }) => event)
  return new Map([...byEvent].map(([event, all]) => [event, all.map(({ view }) => view)]))
}
