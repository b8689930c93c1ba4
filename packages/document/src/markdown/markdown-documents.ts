import type { DocumentData } from '../document-data.ts'
import type { DocumentFile } from '../interfaces/interface-documents.ts'
import { addressBook } from './address-book.ts'
import { chainPages } from './chain-pages.ts'
import { commandPage } from './command-page.ts'
import { contextPage } from './context-page.ts'
import { eventPage } from './event-page.ts'
import { glossaryPage } from './glossary-page.ts'
import { hotspotPage } from './hotspot-page.ts'
import { type PageWriter, pageWriter } from './page-writer.ts'
import { peoplePage } from './people-page.ts'
import { policyPage } from './policy-page.ts'
import { type PageEntry, readmePage } from './readme-page.ts'
import { scenarioPage } from './scenario-page.ts'
import { viewPage } from './view-page.ts'

interface MarkdownPage extends PageEntry {
  readonly blocksOf: (data: DocumentData, writer: PageWriter) => readonly string[]
}

/** In the order in which a reader wants them; chains come behind policies. */
const PAGES: readonly MarkdownPage[] = [
  { path: 'events.md', title: 'Events', tells: 'What happens', blocksOf: eventPage },
  {
    path: 'commands.md',
    title: 'Commands and aggregates',
    tells: 'Who wants what, who decides by which rules, and what happens then',
    blocksOf: commandPage,
  },
  { path: 'policies.md', title: 'Policies', tells: 'What happens by itself', blocksOf: policyPage },
  {
    path: 'chains.md',
    title: 'Chains',
    tells: 'What follows from each command, to the end',
    blocksOf: () => [],
  },
  {
    path: 'contexts.md',
    title: 'Bounded contexts',
    tells: 'What belongs together, and what goes between',
    blocksOf: contextPage,
  },
  { path: 'views.md', title: 'Views and screens', tells: 'What people and systems see', blocksOf: viewPage },
  {
    path: 'people.md',
    title: 'People and systems',
    tells: 'Who is outside, and what they do and are told',
    blocksOf: peoplePage,
  },
  {
    path: 'hotspots.md',
    title: 'Hot spots',
    tells: 'What is not known yet, and what has been answered',
    blocksOf: hotspotPage,
  },
  {
    path: 'scenarios.md',
    title: 'Promises and scenarios',
    tells: 'What must always be true, and examples',
    blocksOf: scenarioPage,
  },
  { path: 'glossary.md', title: 'Glossary', tells: 'Every word and what it means', blocksOf: glossaryPage },
]

/** Documents for other programs and for who wants a picture, if they are there. */
const COMPANIONS: readonly PageEntry[] = [
  { path: 'index.html', title: 'All on one page', tells: 'For a browser, with search' },
  { path: 'openapi.json', title: 'OpenAPI', tells: 'How other programs give commands and read views' },
  {
    path: 'asyncapi.json',
    title: 'AsyncAPI',
    tells: 'Which events other programs hear, and which they send',
  },
  { path: 'storm.json', title: 'Data', tells: 'What these pages are made of' },
]

/**
 * All pages of a storm in Markdown. Only those that have something to tell; links lead to none of the others.
 *
 * @param companions - documents of other kinds, which stand in the same folder.
 */
export function markdownDocuments(
  data: DocumentData,
  companions: readonly DocumentFile[] = [],
): readonly DocumentFile[] {
  const book = addressBook(data)
  const chains = chainPages(data, book)
  const drawn = PAGES.map(({ path, blocksOf }) => ({ path, blocks: blocksOf(data, pageWriter(path, book)) }))
  const others = [...drawn, ...chains].filter(({ blocks }) => blocks.length > 0)
  const there = new Set([...others, ...companions].map(({ path }) => path))
  const readme = readmePage(data, {
    pages: [...PAGES, ...COMPANIONS].filter(({ path }) => there.has(path)),
    hasPicture: there.has('storm.svg'),
    writer: pageWriter('README.md', book),
  })
  return [
    { path: 'README.md', text: textOf(readme) },
    ...others.map(({ path, blocks }) => ({ path, text: textOf([...blocks, BACK]) })),
  ]
}

const BACK = '[Back to the first page](README.md)'

function textOf(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}
