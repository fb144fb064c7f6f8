import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

// Days stay days, instants are ISO text, counts are numbers: what the database says is what JSON says.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (value) => new Date(value).toISOString())
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Builds and compiles queries; it never sends one. Queries are sent through a `Tx`. */
export const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
}).withSchema('kith')

/** A query written as SQL text: `raw(sql<Row>`select …`)`. */
export const raw = <Row>(text: RawBuilder<Row>): Compilable<Row> => ({ compile: () => text.compile(db) })

/** A statement that is sent as it is, with its own name where it is worth preparing. */
export interface Statement {
  name?: string
  text: string
  values: unknown[]
}

/** One transaction under somebody's row-level security. It ends where it began: rooms never open or end one. */
export interface Tx {
  rows<Row>(query: Compilable<Row>): Promise<Row[]>
  maybe<Row>(query: Compilable<Row>): Promise<Row | undefined>
  one<Row>(query: Compilable<Row>): Promise<Row>
  /** Sends several statements in one round trip and answers their rows in order. */
  together<const Queries extends readonly Compilable<unknown>[]>(
    ...queries: Queries
  ): Promise<{ [K in keyof Queries]: Queries[K] extends Compilable<infer Row> ? Row[] : never }>
  send(...statements: Statement[]): Promise<Record<string, unknown>[][]>
}

// The name of a prepared statement is the digest of its text: the same text is parsed and planned once a connection.
const names = new Map<string, string>()
function nameOf(text: string): string {
  let name = names.get(text)
  if (!name) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
    if (names.size > 5000) names.clear()
    names.set(text, name)
  }
  return name
}

const statementOf = (query: Compilable<unknown>): Statement => {
  const compiled = query.compile()
  return { name: nameOf(compiled.sql), text: compiled.sql, values: [...compiled.parameters] }
}

export function txOver(client: pg.ClientBase): Tx {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  const send = async (...statements: Statement[]) => {
    // Corked, all of them leave in one write: each write to a socket wakes the server, and costs more than a small query.
    stream.cork()
    const sent = statements.map((statement) => client.query(statement))
    stream.uncork()
    // Every promise is awaited even when one fails, so that none is left unhandled on the shared connection.
    const settled = await Promise.allSettled(sent)
    return settled.map((result) => {
      if (result.status === 'rejected') throw result.reason
      return result.value.rows as Record<string, unknown>[]
    })
  }
  const rows = async <Row>(query: Compilable<Row>) => (await send(statementOf(query)))[0] as Row[]
  return {
    send,
    rows,
    maybe: async (query) => (await rows(query))[0],
    one: async (query) => {
      const [row] = await rows(query)
      if (row === undefined) throw new NoRow()
      return row
    },
    together: async (...queries) => (await send(...queries.map(statementOf))) as never,
  }
}

/** A row that a query counted on is not there, or is not to be seen: the caller answers "not found". */
export class NoRow extends Error {}
