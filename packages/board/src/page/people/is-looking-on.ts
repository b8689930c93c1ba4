/** Whether a page was opened by the link for looking on, `…?look`. */
export function isLookingOn(search: string): boolean {
  return new URLSearchParams(search).has('look')
}
