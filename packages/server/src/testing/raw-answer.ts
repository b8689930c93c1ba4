import { connect } from 'node:net'

/** Sends bytes as they are, and returns all that comes back until the server hangs up. */
export function rawAnswer(address: string, ...parts: readonly (string | Buffer)[]): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      for (const part of parts) socket.write(part)
    })
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()))
    // A server that hangs up on somebody who still sends has answered all the same.
    socket.on('error', (error) =>
      chunks.length > 0 ? resolve(Buffer.concat(chunks).toString()) : reject(error),
    )
  })
}
