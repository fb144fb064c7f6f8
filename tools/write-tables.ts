// Writes server/src/house/db/tables.ts from a migrated database, so that queries are checked against the schema as it is.
// Usage: node tools/write-tables.ts postgres://…   (write-tables.test.ts holds the file against a freshly migrated database)
import { writeFileSync } from 'node:fs'
import pg from 'pg'

const typeOf: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  timestamptz: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  bytea: 'Buffer',
  jsonb: 'Json',
  xid8: 'string',
  _int4: 'number[]',
  _uuid: 'string[]',
  _text: 'string[]',
}

interface Column {
  table: string
  column: string
  type: string
  nullable: boolean
  filled: boolean
  always: boolean
}

/** The text of tables.ts for the schema `kith` of this database. */
export async function describeTables(client: pg.Client | pg.Pool): Promise<string> {
  const { rows } = await client.query<Column>(`
    select c.relname as table, a.attname as column, t.typname as type, not a.attnotnull as nullable,
           a.atthasdef or a.attidentity <> '' as filled, a.attidentity = 'a' or a.attgenerated <> '' as always
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
     where n.nspname = 'kith' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and c.relname <> 'kith_migration'
     order by c.relname, a.attnum`)
  const tables = Map.groupBy(rows, (row) => row.table)
  const name = (table: string) =>
    table
      .split('_')
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join('')
  const lines = [...tables].map(([table, columns]) => {
    const fields = columns.map((column) => {
      const base = typeOf[column.type]
      if (!base) throw new Error(`${table}.${column.column}: no TypeScript type for ${column.type}`)
      const type =
        base === 'Json'
          ? column.nullable
            ? 'JsonColumn | null'
            : 'JsonColumn'
          : column.nullable
            ? `${base} | null`
            : base
      if (column.always) return `  ${column.column}: GeneratedAlways<${type}>`
      return `  ${column.column}: ${column.filled ? `Generated<${type}>` : type}`
    })
    return `export interface ${name(table)}Table {\n${fields.join('\n')}\n}\n`
  })
  const index = [...tables.keys()].map((table) => `  ${table}: ${name(table)}Table`)
  return `// Written by tools/write-tables.ts from the migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
/** Read as a value, written as JSON text. */
export type JsonColumn = ColumnType<Json, string, string>

${lines.join('\n')}
export interface Tables {
${index.join('\n')}
}
`
}

if (import.meta.main) {
  const client = new pg.Client({ connectionString: process.argv[2] })
  await client.connect()
  writeFileSync(new URL('../server/src/house/db/tables.ts', import.meta.url), await describeTables(client))
  await client.end()
}
