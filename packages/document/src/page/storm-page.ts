import { elementsOf, type ModelIndex } from '@landfall/model'
import { documentData } from '../document-data.ts'
import type { DocumentOptions } from '../document-options.ts'
import { stormPicture } from '../picture/storm-picture.ts'
import { wordsOfName } from '../picture/words-of-name.ts'
import { chainSection } from './chain-section.ts'
import { commandSection } from './command-section.ts'
import { CONTENT_POLICY } from './content-policy.ts'
import { contextSection } from './context-section.ts'
import { eventSection } from './event-section.ts'
import { glanceHtml } from './glance-html.ts'
import { glossarySection } from './glossary-section.ts'
import { hotspotSection } from './hotspot-section.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import { outsideSection } from './outside-section.ts'
import { PAGE_SCRIPT } from './page-script.ts'
import { type PageSection, sectionHtml } from './page-section.ts'
import { PAGE_STYLE } from './page-style.ts'
import { type PageWriter, pageWriter } from './page-writer.ts'
import { policySection } from './policy-section.ts'
import { promiseSection } from './promise-section.ts'
import { prose } from './prose.ts'
import { scenarioSection } from './scenario-section.ts'
import { viewSection } from './view-section.ts'

export interface PageOptions extends DocumentOptions {
  /** What the storm is about, instead of its own description; paragraphs are apart by an empty line. */
  readonly about?: string
}

/**
 * Everything there is to read about a storm as one HTML page that needs nothing else: no network, no font, no other
 * file. It can be read without a script, on a phone, at night and on paper. The same storm gives the same page, byte
 * for byte.
 */
export function stormPage(index: ModelIndex, options: PageOptions): string {
  const data = documentData(index, options)
  const talk = [...elementsOf(index, 'hotspot'), ...elementsOf(index, 'opportunity')].map(({ id }) => id)
  const writer = pageWriter(data.glossary, talk)
  const title = data.domain ?? 'Event storm'
  const told = [
    hotspotSection(index, data, writer),
    contextSection(data, writer),
    chainSection(data, writer),
    commandSection(data, writer),
    eventSection(data, writer),
    policySection(data, writer),
    viewSection(data, writer),
    outsideSection(data, writer),
    promiseSection(data, writer),
    scenarioSection(data, writer),
    glossarySection(data, writer),
  ]
  const sections = told.filter(
    ({ count, id }) => count !== 0 || (id === 'hotspots' && hasTalk(data.hotspots)),
  )
  const contexts = data.contexts.contexts.map(({ name }) => name)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: PAGE_STYLE }}</style>
</head>
<body>
<a class="skip" href="#top">To the content</a>
${navigationHtml({ title, sections, contexts })}
<main id="top">
<header><h1>${title}</h1>
<div class="about">${prose(options.about ?? data.description)}</div>
${glanceHtml(data)}</header>
${pictureHtml(index, writer, options)}${sections.map(sectionHtml)}</main>
<script>${{ markup: PAGE_SCRIPT }}</script>
</body>
</html>
`
  return page.markup
}

function hasTalk({
  resolved,
  opportunities,
}: {
  readonly resolved: readonly unknown[]
  readonly opportunities: readonly unknown[]
}): boolean {
  return resolved.length + opportunities.length > 0
}

function navigationHtml({
  title,
  sections,
  contexts,
}: {
  readonly title: string
  readonly sections: readonly PageSection[]
  readonly contexts: readonly string[]
}): Html {
  const links = [{ id: 'picture', title: 'The wall' }, ...sections]
  return html`<nav class="side" aria-label="Contents">
<a class="home" href="#top">${title}</a>
<div class="find"><input id="search" type="search" placeholder="Search" aria-label="Search names, labels, descriptions and fields" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list" autocomplete="off" spellcheck="false"><kbd>/</kbd>
<ul class="results" id="results" role="listbox" aria-label="Found"></ul></div>
<ol>
${links.map(linkHtml)}</ol>
${contexts.length > 1 ? filtersHtml(contexts) : undefined}</nav>
`
}

function linkHtml(section: Pick<PageSection, 'id' | 'title' | 'count'>): Html {
  const count = section.count ? html` <span class="count">${section.count}</span>` : undefined
  return html`<li><a href="#${section.id}">${section.title}${count}</a></li>\n`
}

function filtersHtml(contexts: readonly string[]): HtmlPart {
  const button = (choice: string, word: string, isOn: string) =>
    html`<button type="button" data-choice="${choice}" aria-pressed="${isOn}">${word}</button>\n`
  return html`<div class="filters"><h2>Context</h2>
${button('*', 'All', 'true')}${contexts.map((context) => button(context, wordsOfName(context), 'false'))}</div>
`
}

function pictureHtml(index: ModelIndex, writer: PageWriter, options: PageOptions): Html {
  const picture = stormPicture(index, { ...options, hasHeading: false, linkTo: writer.addressOf })
  return html`<section id="picture" class="wide" aria-labelledby="picture-title">
<h2 id="picture-title">The wall</h2>
<figure class="picture" id="wall">
<div class="tools"><button type="button" data-act="smaller" aria-label="Smaller">−</button><button type="button" data-act="larger" aria-label="Larger">+</button><button type="button" data-act="fit">Fit</button></div>
${{ markup: picture }}</figure>
</section>
`
}
