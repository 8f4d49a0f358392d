import openapiTS, { astToString } from 'openapi-typescript'

/** The TypeScript types of an OpenAPI document. Its examples would only fill their comments. */
export async function apiTypes(document: object): Promise<string> {
  const bare = JSON.stringify(document, (name, value: unknown) => (name === 'example' ? undefined : value))
  return astToString(await openapiTS(bare))
}
