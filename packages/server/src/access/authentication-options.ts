/** How tokens are checked. A token is a JWT with `sub`, `exp` and its roles. */
export type AuthenticationOptions = {
  /** What `iss` of a token has to be; anything where it is left out. */
  readonly issuer?: string
  /** What `aud` of a token has to name; anything where it is left out. */
  readonly audience?: string
  /** The claim that lists the roles; `roles` by default. */
  readonly rolesClaim?: string
} & (
  | {
      /** For HS256, at least 32 bytes. */
      readonly secret: string
    }
  | {
      /** Where the public keys are. `https`, unless it is on this machine. */
      readonly jwksUrl: string
    }
)
