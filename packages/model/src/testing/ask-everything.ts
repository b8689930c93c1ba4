import { answersOf } from '../answers-of.ts'
import { causesOf } from '../causes-of.ts'
import { chainFrom } from '../chain-from.ts'
import { connectionsFrom } from '../connections-from.ts'
import { connectionsTo } from '../connections-to.ts'
import { contextConnections } from '../context-connections.ts'
import { contextsOf } from '../contexts-of.ts'
import { destinationsOfField } from '../destinations-of-field.ts'
import type { Element, View } from '../elements.ts'
import { elementsNamed } from '../elements-named.ts'
import { feedsOf } from '../feeds-of.ts'
import { foldCreates } from '../fold-creates.ts'
import { issuersOf } from '../issuers-of.ts'
import { membersOf } from '../members-of.ts'
import { type Message, messageFields } from '../message-fields.ts'
import type { ModelIndex } from '../model-index.ts'
import { originsOfAnswer } from '../origins-of-answer.ts'
import { originsOfArguments } from '../origins-of-arguments.ts'
import { originsOfField } from '../origins-of-field.ts'
import { originsOfOutcome } from '../origins-of-outcome.ts'
import { originsOfProcessState } from '../origins-of-process-state.ts'
import { originsOfRow } from '../origins-of-row.ts'
import { originsOfState } from '../origins-of-state.ts'
import { outcomesOf } from '../outcomes-of.ts'
import { reactionsTo } from '../reactions-to.ts'
import { readersOf } from '../readers-of.ts'
import { refusalsOf } from '../refusals-of.ts'
import { rowFields } from '../row-fields.ts'
import { sendersOf } from '../senders-of.ts'
import { sendingsOfPolicy, sendingsOfProcess } from '../sending.ts'
import { startingCommands } from '../starting-commands.ts'
import { viewersOf } from '../viewers-of.ts'

/** The answers to every question of the package, about every element that it can be asked of. */
export function askEverything(index: ModelIndex): readonly unknown[] {
  return [
    startingCommands(index),
    contextsOf(index),
    contextConnections(index),
    ...index.model.elements.map((element) => askAbout(index, element)),
  ]
}

function askAbout(index: ModelIndex, element: Element): readonly unknown[] {
  return [
    connectionsFrom(element),
    connectionsTo(index, element),
    'name' in element ? elementsNamed(index, element.name) : [],
    askOfKind(index, element),
  ]
}

function askOfKind(index: ModelIndex, element: Element): readonly unknown[] {
  switch (element.kind) {
    case 'aggregate':
      return [membersOf(index, element), fieldsAndFlows(index, element.id, element.state)]
    case 'command':
      return [
        askOfMessage(index, element),
        outcomesOf(index, element).map(({ outcome }) => originsOfOutcome(index, element, outcome)),
        refusalsOf(element),
        issuersOf(index, element),
        sendersOf(index, element),
        chainFrom(index, element),
      ]
    case 'event':
      return [
        askOfMessage(index, element),
        causesOf(index, element),
        reactionsTo(index, element),
        originsOfState(index, element),
        chainFrom(index, element),
      ]
    case 'publication':
      return [askOfMessage(index, element), reactionsTo(index, element), chainFrom(index, element)]
    case 'system':
      return answersOf(index, element).map(({ reaction, answer }) => originsOfAnswer(index, reaction, answer))
    case 'policy':
      return sendingsOfPolicy(element).map((sending) => originsOfArguments(index, sending))
    case 'process':
      return [
        sendingsOfProcess(element).map((sending) => originsOfArguments(index, sending)),
        element.steps.map((step) => originsOfProcessState(index, element, step)),
      ]
    case 'view':
      return askOfView(index, element)
    default:
      return []
  }
}

function askOfMessage(index: ModelIndex, message: Message): readonly unknown[] {
  return fieldsAndFlows(index, message.id, messageFields(index, message))
}

function askOfView(index: ModelIndex, view: View): readonly unknown[] {
  return [
    fieldsAndFlows(index, view.id, rowFields(view)),
    feedsOf(index, view),
    readersOf(index, view),
    viewersOf(index, view),
    view.folds.map((fold) => [originsOfRow(index, view, fold), foldCreates(index, view, fold)]),
  ]
}

function fieldsAndFlows(
  index: ModelIndex,
  element: string,
  fields: readonly { readonly name: string }[],
): readonly unknown[] {
  return fields.map((field) => {
    const address = { element, field: field.name }
    return [field, originsOfField(index, address), destinationsOfField(index, address)]
  })
}
