import type { AstNode } from 'langium'
import type { Argument, Logical, Negation, Unary } from './generated/ast.ts'

/**
 * Any node of an expression. (Langium types an operator rule by its operator alone, although its rule hands an
 * operand through where no operator stands.)
 */
export type ExpressionNode = Logical | Negation | Unary | NameNode

/** A name or a call; also the name that `{ amount }` leaves out in `amount: amount`. */
export interface NameNode extends AstNode {
  readonly $type: 'NameOrCall'
  name: string
  call: boolean
  arguments: Argument[]
}
