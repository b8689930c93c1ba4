/** What wanted a command sent. */
export interface Issuer {
  readonly kind: 'policy' | 'process' | 'system' | 'scheduled policy'
  readonly name: string
}
