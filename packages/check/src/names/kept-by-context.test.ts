import { readStorm } from '@landfall/language'
import { type Event, elementsOf, indexModel } from '@landfall/model'
import { expect, it } from 'vitest'
import { keptByContext } from './kept-by-context.ts'

const eventsIn = (text: string, previous?: ReturnType<typeof readStorm>) => {
  const files = text.split('---').map((part, at) => ({ name: `${at}.storm`, text: part }))
  const storm = readStorm(files, previous)
  return { storm, events: elementsOf(indexModel(storm.model), 'event') }
}

it('[CHECK-2] a context is asked about again when an element of it is another, comes or goes, and then only', () => {
  const asked: string[] = []
  const names = keptByContext((events: readonly Event[]) => {
    const text = events.map(({ name }) => name).join(' ')
    asked.push(text)
    return text
  })
  const first = eventsIn('event A event B --- context X { event C }')
  expect(names(first.events)).toEqual(['A B', 'C'])
  expect(names(first.events)).toEqual(['A B', 'C'])
  expect(asked.splice(0)).toEqual(['A B', 'C'])
  const renamed = eventsIn('event A event B2 --- context X { event C }', first.storm)
  expect(names(renamed.events)).toEqual(['A B2', 'C'])
  expect(asked.splice(0)).toEqual(['A B2'])
  const more = eventsIn('event A event B2 --- context X { event C event D }', renamed.storm)
  expect(names(more.events)).toEqual(['A B2', 'C D'])
  const fewer = eventsIn('event B2 --- context X { event C }', more.storm)
  expect(names(fewer.events)).toEqual(['B2', 'C'])
})
