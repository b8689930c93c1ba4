import type { ModelIndex } from '@landfall/model'
import { createContext, use } from 'react'
import type { FieldErrors } from './field-errors.ts'
import type { KnownValues } from './known-values.ts'

/** What all parts of one form share. */
export interface FormDesk {
  readonly index: ModelIndex
  readonly errors: FieldErrors
  readonly known: KnownValues
}

export const FormContext = createContext<FormDesk | undefined>(undefined)

export function useForm(): FormDesk {
  const form = use(FormContext)
  if (!form) throw new Error('There is no form around this field.')
  return form
}
