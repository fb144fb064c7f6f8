import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testPeople } from '@kith/linkage/testPeople'

/** Two agencies' lists as CSV files, and for each line which true person it is about. */
export interface Lists {
  source: string
  files: [string, string]
  people: [ListPerson[], ListPerson[]]
}
export interface ListPerson {
  id: string
  cluster: string
  name: string
  bornOn: string
  phone: string
  email: string
  ssnLastFour: string
}

const columns = 'id,cluster,given,middle,family,dob,sex,ssn_last4,phone,street,city,zip,email'
const generator =
  process.env.KITH_LINKAGE_GENERATOR ?? fileURLToPath(new URL('../../shared/linkage/generate.py', import.meta.url))

/** Lists of this many people each, about half of them in both: by the shared generator where it is, else by our own. */
export function makeLists(size: number, folder: string): Lists {
  const made = existsSync(generator) ? byGenerator(size, folder) : null
  const lines = made ?? ownLines(size)
  const seen = new Map<string, number>()
  const sides: [string[], string[]] = [[], []]
  for (const line of lines) {
    const cluster = line.split(',')[1]!
    const times = seen.get(cluster) ?? 0
    seen.set(cluster, times + 1)
    // The first record of a person goes to one side, the second to the other, the rest to neither.
    if (times < 2) sides[(Number(cluster) + times) % 2]!.push(line)
  }
  const files = sides.map((side, at) => {
    const file = join(folder, at === 0 ? 'a.csv' : 'b.csv')
    writeFileSync(file, `${[columns, ...side.slice(0, size)].join('\n')}\n`)
    return file
  }) as [string, string]
  return {
    source: made ? 'generate.py, seed 411, profile base' : 'our own generator',
    files,
    people: [read(files[0]), read(files[1])],
  }
}

function byGenerator(size: number, folder: string): string[] | null {
  const file = join(folder, 'all.csv')
  const made = spawnSync('python3', [generator, '--n', String(size * 3), '--seed', '411', '--out', file])
  return made.status === 0 ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : null
}

function ownLines(size: number): string[] {
  const { people, one } = testPeople(size * 3, 411)
  return people.map((p, at) =>
    [at, one[at], p.given, '', p.family, p.dob, p.sex, p.ssn_last4, p.phone, p.street, p.city, p.zip, p.email].join(
      ',',
    ),
  )
}

function read(file: string): ListPerson[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const cells = line.split(',')
    return {
      id: cells[0]!,
      cluster: cells[1]!,
      name: [cells[2], cells[3], cells[4]].filter(Boolean).join(' '),
      bornOn: cells[5]!,
      phone: cells[8]!,
      email: cells[12] ?? '',
      ssnLastFour: cells[7]!,
    }
  })
}
