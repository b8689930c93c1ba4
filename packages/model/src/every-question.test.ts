import { expect, it } from 'vitest'
import type { Element, Model } from './elements.ts'
import { indexModel } from './model-index.ts'
import { askEverything } from './testing/ask-everything.ts'
import { deepFrozen } from './testing/deep-frozen.ts'
import { publishingModel } from './testing/publishing-model.ts'
import { sampleModel } from './testing/sample-model.ts'

const samples: readonly (readonly [name: string, model: Model])[] = [
  ['the subscription box', sampleModel],
  ['publications and a process', publishingModel],
]

it.each(samples)('[MODEL-1] a frozen model gives its answers: %s', (_, model) => {
  const before = JSON.stringify(model)
  const index = indexModel(deepFrozen(copyOf(model)))
  expect(askEverything(index)).toEqual(askEverything(indexModel(model)))
  expect(JSON.stringify(index.model)).toBe(before)
})

it.each(samples)('[MODEL-2] JSON keeps a model and its answers: %s', (_, model) => {
  const answers = askEverything(indexModel(model))
  expect(copyOf(answers)).toStrictEqual(answers)
  expect(askEverything(indexModel(copyOf(model)))).toStrictEqual(answers)
})

it.each(samples)('[MODEL-3] no question fails where an element is missing: %s', (_, model) => {
  for (const missing of model.elements) {
    const rest = { elements: model.elements.filter((element) => element !== missing) }
    expect(() => askEverything(indexModel(rest)), missing.id).not.toThrow()
  }
})

it.each(samples)('[MODEL-3] no question fails where nothing is known of any name: %s', (_, model) => {
  const index = indexModel({ elements: model.elements.map((element) => withTargets(element, undefined)) })
  expect(() => askEverything(index)).not.toThrow()
  expect([...index.byTarget]).toEqual([])
})

it.each(samples)('[MODEL-3] no question fails where every mention is of the wrong kind: %s', (_, model) => {
  for (const wrong of model.elements) {
    const index = indexModel({ elements: model.elements.map((element) => withTargets(element, wrong.id)) })
    expect(() => askEverything(index), wrong.id).not.toThrow()
  }
})

function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value))
}

/** The element with every reference, and its aggregate, leading elsewhere. */
function withTargets(element: Element, target: string | undefined): Element {
  const text = JSON.stringify(element, (key, value) =>
    key === 'target' || key === 'aggregate' ? target : value,
  )
  return JSON.parse(text)
}
