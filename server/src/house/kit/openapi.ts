import type { Command, Route } from '@kith/wire'
import { nothing } from '@kith/wire/shapes'
import { z } from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'

type Json = Record<string, unknown>
const schemaOf = (shape: $ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as Json
  return schema
}

/** OpenAPI 3.1 from the contract itself. @example openApi([routes], [commands], 'https://kith.example') */
export function openApi(routes: readonly Route[], commands: readonly Command[]): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of routes) {
    const params = schemaOf(route.params, 'input') as { properties?: Record<string, Json>; required?: string[] }
    const operation: Json = {
      operationId: route.id,
      summary: route.summary,
      tags: [route.path.split('/')[2] ?? 'kith'],
      'x-may': route.may,
      parameters: Object.entries(params.properties ?? {}).map(([name, schema]) => {
        const inPath = route.path.includes(`{${name}}`)
        return {
          name,
          in: inPath ? 'path' : 'query',
          required: inPath || (params.required ?? []).includes(name),
          schema,
        }
      }),
      responses: {
        200: {
          description: 'The answer',
          ...(route.kind === 'json' &&
            route.reply !== nothing && {
              content: { 'application/json': { schema: schemaOf(route.reply, 'output') } },
            }),
        },
        default: {
          description: 'A problem',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    }
    if (route.body !== nothing) {
      operation.requestBody = {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
      }
    }
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Kith', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: { path: { type: 'string' }, code: { type: 'string' }, words: { type: 'string' } },
              },
            },
          },
        },
        ...Object.fromEntries(
          commands.map((each) => [
            `Command_${each.type.replace('.', '_')}`,
            {
              description: each.summary,
              'x-may': each.may,
              type: 'object',
              properties: {
                type: { const: each.type },
                schemaVer: { const: each.schemaVer },
                payload: schemaOf(each.payload, 'input'),
              },
            },
          ]),
        ),
      },
    },
  }
}
