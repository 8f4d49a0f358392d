/** The parts of OpenAPI 3.1 that our document has. */
export interface JsonSchema {
  [keyword: string]: unknown
  $ref?: string
  description?: string
  default?: string | number
}

export interface Reference {
  $ref: string
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: JsonSchema
  example?: string | number
}

export interface Header {
  description: string
  schema: JsonSchema
}

export interface Response {
  description: string
  headers?: Record<string, Header | Reference>
  content?: Record<string, { schema: JsonSchema; example?: unknown }>
}

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  parameters: (Parameter | Reference)[]
  requestBody?: { required: true; content: Record<string, { schema: JsonSchema; example?: unknown }> }
  responses: Record<string, Response | Reference>
}

export type Method = 'get' | 'post'

export interface ApiDocument {
  openapi: '3.1.1'
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } }
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  security: Record<string, string[]>[]
  paths: Record<string, Partial<Record<Method, Operation>>>
  webhooks: Record<string, { post: Operation }>
  components: {
    securitySchemes: Record<string, { type: 'http'; scheme: 'bearer'; description: string }>
    schemas: Record<string, JsonSchema>
    parameters: Record<string, Parameter>
    headers: Record<string, Header>
    responses: Record<string, Response>
  }
}
