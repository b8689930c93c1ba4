import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { expect, it } from 'vitest'
import { checkModel } from '../check-model.ts'
import { DEFAULT_SETTINGS } from '../check-settings.ts'

const COUNTED = `
aggregate Letter {
  key letterId: Id
  state { tries: Int = 0 }
  command SendLetter { requires tries < 3  -> LetterSent { tries: tries + 1 } }
  event LetterSent { tries: Int }
}
policy SendAgain { when LetterSent then SendLetter }
event Else`

it('[CHECK-62] a loop is proved again when something on it has changed, and only then', () => {
  const name = 'a.storm'
  const texts = [
    COUNTED,
    COUNTED.replace('Else', 'SomethingElse'),
    COUNTED.replace('tries + 1', 'tries'),
    COUNTED.replace('tries + 1', 'tries').replace('SendLetter }', 'SendLetter after 1h }'),
    COUNTED.replace('requires tries < 3', ''),
    COUNTED,
  ]
  let reading = readStorm([{ name, text: '' }])
  const found = texts.map((text) => {
    reading = readStorm([{ name, text }], reading)
    const { findings } = checkModel(indexModel(reading.model), DEFAULT_SETTINGS)
    return findings.filter(({ code }) => code === 'CHAIN-1').length
  })
  expect(found).toEqual([0, 0, 1, 0, 1, 0])
})
