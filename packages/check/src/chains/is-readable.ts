import type { Expression } from '@landfall/model'

/** Whether nothing in a condition stands for a mistake that has been told already: then it may mean anything. */
export function isReadable(condition: Expression): boolean {
  switch (condition.kind) {
    case 'invalid':
      return false
    case 'binary':
      return isReadable(condition.left) && isReadable(condition.right)
    case 'not':
    case 'negative':
    case 'is missing':
    case 'to decimal':
      return isReadable(condition.operand)
    case 'member':
      return isReadable(condition.of)
    case 'call':
    case 'built-in':
      return condition.arguments.every(isReadable)
    default:
      return true
  }
}
