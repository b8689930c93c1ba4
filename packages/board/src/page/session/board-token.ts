const KEPT = 'landfall-board-token'

/**
 * The token of whoever opened this page: behind `#token=` in its address, where no server and no log sees it. It is taken
 * out of the address bar, and kept until the window is closed. Empty where nobody has to log in.
 */
export function boardToken(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('token')
  if (given === null) return sessionStorage.getItem(KEPT) ?? ''
  sessionStorage.setItem(KEPT, given)
  history.replaceState(history.state, '', location.pathname + location.search)
  return given
}

/** What requests to our own server have to show. */
export function authorization(): Readonly<Record<string, string>> {
  const token = boardToken()
  return token === '' ? {} : { Authorization: `Bearer ${token}` }
}
