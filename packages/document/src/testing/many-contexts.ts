/** A storm with `count` contexts of 21 elements each. Four at a time set each other off in a ring. */
export function manyContexts(count: number): string {
  return Array.from({ length: count }, (_, number) =>
    contextText(number, number % 4 === 3 ? number - 3 : number + 1),
  ).join('\n')
}

function contextText(own: number, next: number): string {
  const steps = Array.from({ length: 6 }, (_, step) => step)
  return `context Area${own} {
  actor Clerk${own}
  aggregate Case${own} {
    key case${own}Id: Id
${steps.map((step) => `    command DoStep${own}x${step} ${step === 0 ? `by Clerk${own} ` : ''}may create { -> StepDone${own}x${step} }`).join('\n')}
${steps.map((step) => `    event StepDone${own}x${step}`).join('\n')}
  }
${steps
  .slice(1)
  .map(
    (step) =>
      `  policy GoOn${own}x${step} { when StepDone${own}x${step - 1} then DoStep${own}x${step} after ${step}h }`,
  )
  .join('\n')}
  policy HandOver${own} { when StepDone${own}x5 then Area${next}.DoStep${next}x0 { case${next}Id: case${own}Id } }
  view Cases${own} { key case${own}Id: Id  on StepDone${own}x0 }
}`
}
