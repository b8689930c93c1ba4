import fc from 'fast-check'
import { expect, it } from 'vitest'
import { destinationsOfField } from './destinations-of-field.ts'
import type { Element, Model } from './elements.ts'
import type { FieldAddress } from './field-address.ts'
import type { FieldFlow, FieldSource, FieldUse } from './field-flow.ts'
import { flowsOf } from './flows-of.ts'
import { indexModel } from './model-index.ts'
import { originsOfField } from './origins-of-field.ts'
import { publishingModel } from './testing/publishing-model.ts'
import { sampleModel } from './testing/sample-model.ts'

const samples: readonly Model[] = [sampleModel, publishingModel]

it.each(samples)(
  '[MODEL-37] a field asked for by itself has the answers of a pass over the whole',
  (model) => {
    expect(answersOf(model)).toEqual(answersOfWholePass(model))
  },
)

it('[MODEL-37] also in a model whose mentions lead anywhere and whose elements stand there twice', () => {
  fc.assert(
    fc.property(tangledModel(), (model) => {
      expect(answersOf(model)).toEqual(answersOfWholePass(model))
    }),
    { numRuns: 60 },
  )
})

it('[MODEL-38] what is asked first does not change what is answered', () => {
  const model = sampleModel
  const [first, second] = [indexModel(model), indexModel(model)]
  const addresses = addressesOf(model)
  const forwards = addresses.map((address) => originsOfField(first, address))
  const backwards = addresses.toReversed().map((address) => originsOfField(second, address))
  expect(backwards.toReversed()).toEqual(forwards)
})

interface Answer {
  readonly sources: readonly FieldSource[]
  readonly uses: readonly FieldUse[]
}

function answersOf(model: Model): readonly Answer[] {
  const index = indexModel(model)
  return addressesOf(model).map((address) => ({
    sources: originsOfField(index, address),
    uses: destinationsOfField(index, address),
  }))
}

function answersOfWholePass(model: Model): readonly Answer[] {
  const index = indexModel(model)
  const flows = model.elements.flatMap((element) => flowsOf(index, element))
  return addressesOf(model).map((address) => {
    const uses = flows.flatMap((flow) => usesOf(flow, address))
    return {
      sources: flows.flatMap((flow) => ('to' in flow && isSame(flow.to, address) ? [flow.source] : [])),
      uses: [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()],
    }
  })
}

function usesOf(flow: FieldFlow, address: FieldAddress): readonly FieldUse[] {
  if ('from' in flow) return isSame(flow.from, address) ? [flow.use] : []
  const { to, source } = flow
  return source.reads.some((read) => isSame(read, address))
    ? [{ kind: 'field', field: to, by: source.by }]
    : []
}

function isSame(left: FieldAddress, right: FieldAddress): boolean {
  return left.element === right.element && left.field === right.field
}

/** Every pair of an element and the name of any field, most of which do not exist. */
function addressesOf(model: Model): readonly FieldAddress[] {
  const names = new Set<string>()
  JSON.stringify(model, (key, value) => {
    if (key === 'name' && typeof value === 'string') names.add(value)
    return value
  })
  const ids = new Set(model.elements.map(({ id }) => id))
  return [...ids].flatMap((element) => [...names].map((field) => ({ element, field })))
}

/** Elements of a sample with some mentions led elsewhere, some elements left out and some there twice. */
function tangledModel(): fc.Arbitrary<Model> {
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(fc.nat(), { minLength: 20, maxLength: 40 }))
    .map(([model, choices]) => {
      const ids = model.elements.map(({ id }) => id)
      let next = 0
      const choose = (): number => choices[next++ % choices.length] ?? 0
      const elements = model.elements.flatMap((element): Element[] => {
        const tangled = withTargets(element, (target) =>
          choose() % 3 === 0 ? ids[choose() % ids.length] : target,
        )
        const fate = choose() % 10
        return fate === 0 ? [] : fate === 1 ? [element, tangled] : [tangled]
      })
      return { elements }
    })
}

function withTargets(element: Element, lead: (target: string) => string | undefined): Element {
  const text = JSON.stringify(element, (key, value) =>
    (key === 'target' || key === 'aggregate') && typeof value === 'string' ? lead(value) : value,
  )
  return JSON.parse(text)
}
