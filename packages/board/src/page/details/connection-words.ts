import type { ConnectionKind } from '@landfall/model'

interface Sentence {
  /** Read from the sticky that says it to the other: "PlaceOrder records OrderPlaced". */
  readonly onward: string
  /** Read from the other: "OrderPlaced is recorded by PlaceOrder". */
  readonly back: string
  /** How the arrow is drawn on the wall; undefined for what is no arrow. */
  readonly drawn?: 'onward' | 'back'
}

export const CONNECTION_WORDS: Readonly<Record<ConnectionKind, Sentence>> = {
  'is issued by': { onward: 'is given by', back: 'gives', drawn: 'back' },
  records: { onward: 'records', back: 'is recorded by', drawn: 'onward' },
  hears: { onward: 'hears of', back: 'is told to', drawn: 'back' },
  answers: { onward: 'may answer with', back: 'is an answer of', drawn: 'onward' },
  'may send': { onward: 'may send', back: 'may be sent by', drawn: 'onward' },
  reads: { onward: 'looks at', back: 'is looked at by', drawn: 'back' },
  'reacts to': { onward: 'reacts to', back: 'sets off', drawn: 'back' },
  'goes through': { onward: 'goes through the rows of', back: 'is gone through by', drawn: 'back' },
  handles: { onward: 'follows', back: 'is followed by', drawn: 'back' },
  'ends on': { onward: 'ends on', back: 'ends', drawn: 'onward' },
  sends: { onward: 'sends', back: 'is sent by', drawn: 'onward' },
  folds: { onward: 'is fed by', back: 'feeds', drawn: 'back' },
  'is for': { onward: 'is for', back: 'looks at', drawn: 'onward' },
  shows: { onward: 'shows', back: 'is shown on', drawn: 'back' },
  offers: { onward: 'offers', back: 'is offered on', drawn: 'onward' },
  'is made from': { onward: 'is made from', back: 'is published as', drawn: 'back' },
  'subscribes to': { onward: 'subscribes to', back: 'is subscribed to by' },
  relates: { onward: 'relates', back: 'stands in a relation' },
  'is about': { onward: 'is about', back: 'is spoken of in', drawn: 'onward' },
  'speaks of': { onward: 'speaks of', back: 'is held to by' },
  plays: { onward: 'plays', back: 'is played by' },
}
