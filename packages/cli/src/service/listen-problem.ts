/** Why nothing can listen there, as a sentence with what to do; undefined for any other error. */
export function listenProblem(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): string | undefined {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
    case 'EACCES':
      return `Port ${port} is taken: stop what listens there, or give another --port`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address of this machine: give another --host`
    default:
      return undefined
  }
}
