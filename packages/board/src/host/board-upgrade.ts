import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** A request to go over from HTTP to a WebSocket, as Node's server has it. */
export interface Upgrade {
  readonly request: IncomingMessage
  readonly socket: Duplex
  readonly head: Buffer
}

const SOCKET_PATH = '/board/socket'

export function isBoardSocket({ url = '' }: IncomingMessage): boolean {
  return url.split('?')[0] === SOCKET_PATH
}

/**
 * Whether the page that asks was served under the name by which it asks. Browsers let the page of any stranger open a
 * WebSocket to anywhere, and say truly where the page is from. What is no browser says nothing, and may ask.
 */
export function isFromSamePlace({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/**
 * Whether somebody on this machine asks by one of its own names. The page of a stranger may give its own name the address
 * of this machine; its browser still says that name here.
 */
export function isOwnName(host: string | undefined): boolean {
  return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/i.test(host ?? '')
}

const TITLES = { 403: 'Forbidden', 404: 'Not Found' } as const

export function refuseUpgrade({ socket }: Upgrade, status: keyof typeof TITLES): void {
  // Whoever has left already does not hear it.
  socket.on('error', () => {})
  socket.end(`HTTP/1.1 ${status} ${TITLES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
