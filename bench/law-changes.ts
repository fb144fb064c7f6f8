/** `kith law changes` over a million households in Parquet, as a process of its own: time, processor and memory. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { inventory, programmes, ruleOf, states } from '@kith/law'
import { random, randomHousehold } from '@kith/law/random-household'

const households = Number(process.env.KITH_LAW_HOUSEHOLDS ?? 1_000_000)
const [from, to] = ['2026-09', '2026-10']
const kith = fileURLToPath(new URL('../cli/src/kith.ts', import.meta.url))
const reference = fileURLToPath(new URL('../../shared/law/public.jsonl.gz', import.meta.url))

export async function benchLawChanges(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-changes-'))
  const [caseload, changes] = [join(folder, 'caseload.parquet'), join(folder, 'changes.parquet')]
  try {
    const written = await measured(['caseload', 'to-parquet', '--out', caseload], lines())
    const compared = await measured(['changes', '--from', from, '--to', to, '--caseload', caseload, '--out', changes])
    const size = (file: string) => `${(statSync(file).size / 1e6).toFixed(0)} MB`
    const count = households.toLocaleString('en-US')
    return [
      `${count} households of all ${states.size} jurisdictions, ${programmes.length} programmes, ${from} to ${to}`,
      `from ${existsSync(reference) ? 'the reference households, their amounts varied' : 'made-up households'}; ${compared.last[0]}`,
      `to-parquet  ${said(written)}; ${size(caseload)}`,
      `changes     ${said(compared)}; ${size(changes)} out`,
      `wanted: at most 30 s on 2 processors with less than 2,000 MB; these figures are of ${availableParallelism()} processors, shared with whatever else runs`,
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Measured {
  seconds: number
  processor: number
  megabytes: number
  last: string[]
}
const said = ({ seconds, processor, megabytes }: Measured) =>
  `${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor, at most ${Math.round(megabytes).toLocaleString('en-US')} MB`

/** Runs `kith law …`, which says at its end what it has used. */
async function measured(args: string[], lines: Iterable<string> = []): Promise<Measured> {
  const telling = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write('\\nused ' + JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS * 1024 / 1e6 })) })`
  const began = performance.now()
  const child = spawn(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(telling)}`,
    kith,
    'law',
    ...args,
  ])
  const ended = once(child, 'close')
  let text = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    text += piece
  })
  child.stdout.resume()
  for (const line of lines) if (!child.stdin.write(line)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [code] = (await ended) as [number]
  const used = text.match(/\nused (.+)$/)?.[1]
  if (code !== 0 || !used) throw new Error(`kith law ${args.join(' ')} ended with ${code}: ${text.slice(-500)}`)
  const seconds = (performance.now() - began) / 1000
  const last = text.split('\n').filter((line) => / touched, /.test(line))
  return { seconds, last, ...(JSON.parse(used) as { processor: number; megabytes: number }) }
}

/** The households again and again, each time with other amounts. */
function* lines(): Generator<string> {
  const next = random(1)
  const known = existsSync(reference)
    ? gunzipSync(readFileSync(reference))
        .toString()
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { household: object }).household)
    : madeUp()
  for (let n = 0; n < households; n++) {
    const varied = JSON.stringify({ ...known[n % known.length], id: `h${n}` }, (name, value) =>
      typeof value === 'number' && amount.test(name) ? Math.round(value * (0.7 + 0.6 * next())) : value,
    )
    yield `${varied}\n`
  }
}
const amount = /Monthly$|^(socialSecurity|ssdi|survivors|unemployment|pension|interest|veterans|alimony|cash)$/

const madeUp = () => {
  const { asks } = inventory(programmes.flatMap((one) => [one.eligible, one.amount].map(ruleOf)))
  return Array.from({ length: 2000 }, (_, seed) => randomHousehold(asks, [...states], seed + 1))
}

if (import.meta.main) for (const line of await benchLawChanges()) console.log(line)
