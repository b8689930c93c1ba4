import type { Finding, Model } from '@landfall/model'

/** The model of a storm that a test has read; throws if the storm has errors, so that no test tests a typing error. */
export function checkedModel({
  model,
  findings,
}: {
  readonly model: Model
  readonly findings: readonly Finding[]
}): Model {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return model
  throw new Error(
    errors.map(({ code, message, place }) => `${code} at ${place.start}: ${message}`).join('\n'),
  )
}
