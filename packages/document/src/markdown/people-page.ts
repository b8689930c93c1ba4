import type { ActorEntry, SystemEntry, SystemReactionEntry } from '../artifacts/people-and-systems.ts'
import type { DocumentData } from '../document-data.ts'
import { codeSpan } from './code-span.ts'
import { entryBlocks } from './entry-blocks.ts'
import { facts } from './facts.ts'
import { fieldsText } from './fields-text.ts'
import type { PageWriter } from './page-writer.ts'

/** Who is outside: people and systems; none for a storm without either. */
export function peoplePage({ outside }: DocumentData, writer: PageWriter): readonly string[] {
  const { actors, systems } = outside
  if (actors.length + systems.length === 0) return []
  return [
    '# People and systems',
    'Who is outside, what they want and what they are told.',
    ...(actors.length === 0 ? [] : ['## People']),
    ...actors.flatMap((actor) => actorBlocks(actor, writer)),
    ...(systems.length === 0 ? [] : ['## Systems']),
    ...systems.flatMap((system) => systemBlocks(system, writer)),
  ]
}

function actorBlocks(entry: ActorEntry, writer: PageWriter): readonly string[] {
  return entryBlocks(
    entry,
    [
      ...facts('Gives', listed(writer.links(entry.gives))),
      ...facts('Looks at', listed(writer.links([...entry.looksAt, ...entry.screens]))),
    ],
    writer,
  )
}

function systemBlocks(entry: SystemEntry, writer: PageWriter): readonly string[] {
  return entryBlocks(
    entry,
    [
      ...facts(
        'Is told of',
        entry.reactions.map((reaction) => reactionText(reaction, writer)),
      ),
      ...facts('Sends', listed(writer.links(entry.sends))),
      ...facts(
        'Reads',
        entry.reads.map(
          ({ view, every }) =>
            `${writer.link(view)}${every === undefined ? '' : ` every ${codeSpan(every)}`}`,
        ),
      ),
    ],
    writer,
  )
}

function reactionText({ event, answers }: SystemReactionEntry, writer: PageWriter): string {
  if (answers.length === 0) return writer.link(event)
  const texts = answers.map(({ event: answer, fields }) => {
    const supplied = fieldsText(fields.map(({ description, ...field }) => field)).join('')
    return `${writer.link(answer)}${supplied === '' ? '' : ` with ${supplied}`}`
  })
  return `${writer.link(event)}, and answers ${texts.join(', or ')}`
}

function listed(text: string): readonly string[] {
  return text === '' ? [] : [text]
}
