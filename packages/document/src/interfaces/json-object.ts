/** A JSON object whose form the OpenAPI and AsyncAPI specifications give. */
export type JsonObject = { readonly [key: string]: unknown }
