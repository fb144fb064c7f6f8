import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asApp } from '@kith/server/house/db/connect'
import type { Compilable } from 'kysely'

/** Is there a pgbench on the PATH? Without one nothing is compared, and the bench says so. */
export const hasPgbench = (): boolean => spawnSync('pgbench', ['--version']).status === 0

export interface Place {
  host: string
  port: number
  user: string
  password: string
  database: string
}

/** Transactions a second of one script over so many connections, statements prepared. */
export async function pgbench(place: Place, script: string, connections: number, seconds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  const file = join(folder, 'script.sql')
  writeFileSync(file, script)
  try {
    const said = await new Promise<string>((done, fail) => {
      const child = spawn(
        'pgbench',
        [
          '-n',
          '-M',
          'prepared',
          '-f',
          file,
          '-c',
          String(connections),
          '-j',
          '2',
          '-T',
          String(seconds),
          '-h',
          place.host,
          '-p',
          String(place.port),
          '-U',
          place.user,
          place.database,
        ],
        { env: { ...process.env, PGPASSWORD: place.password, PGOPTIONS: asApp } },
      )
      let text = ''
      child.stdout.on('data', (chunk) => (text += chunk))
      child.stderr.on('data', (chunk) => (text += chunk))
      child.on('error', fail)
      child.on('close', (code) => (code === 0 ? done(text) : fail(new Error(text))))
    })
    const tps = Number(/tps = ([\d.]+)/.exec(said)?.[1])
    if (!Number.isFinite(tps)) throw new Error(said)
    return tps
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A query of ours as pgbench sends it: the same text, with each value written in; `standIn` becomes `expression`. */
export function asScript(query: Compilable<unknown>, standIn: string, expression: string): string {
  const { sql, parameters } = query.compile()
  const text = sql.replace(/\$(\d+)/g, (_, n: string) => {
    const value = parameters[Number(n) - 1]
    if (value === standIn) return expression
    if (typeof value === 'number') return String(value)
    return value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`
  })
  return `${text.replace(/\s+/g, ' ')};\n`
}
