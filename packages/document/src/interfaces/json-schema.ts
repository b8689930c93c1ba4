/** A JSON Schema of the 2020-12 dialect, as far as storms need it. Also what OpenAPI 3.1 and AsyncAPI 3.0 take. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object' | 'null'
  readonly format?: 'date' | 'date-time' | 'duration'
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly writeOnly?: boolean
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  /** `personal` or `secret`, as the storm marks the field. */
  readonly 'x-landfall-markers'?: readonly string[]
}
