import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

/** The reference households lie beside the project, not in it; without them this says so and is skipped. */
const reference = fileURLToPath(new URL('../../../shared/law/', import.meta.url))
const skip = existsSync(join(reference, 'compare.mjs')) ? false : 'the reference households are not here'
const kith = fileURLToPath(new URL('./kith.ts', import.meta.url))

interface Score {
  compared: number
  agree: number
  shown: string[]
}

const compared = 'snap,ssi,eitc,ctc,agi'
const lots = 1 << 30

for (const file of ['public', 'edge', 'tanf']) {
  test(`the ${file} households agree with the reference, save where DIFFERENCES.md says otherwise`, { skip }, () => {
    const households = `${reference}${file}.jsonl.gz`
    const node = (script: string, args: string[], input?: string) =>
      execFileSync(process.execPath, [script, ...args], {
        encoding: 'utf8',
        maxBuffer: lots,
        ...(input === undefined ? {} : { input }),
      })
    const folder = mkdtempSync(join(tmpdir(), 'kith-law-'))
    try {
      const results = join(folder, 'results.jsonl')
      const evaluated = spawnSync(process.execPath, [kith, 'law', 'evaluate', '--as-of', '2026-06', '--complete'], {
        input: node(join(reference, 'with-receipts.mjs'), [households]),
        maxBuffer: lots,
      })
      writeFileSync(results, evaluated.stdout)
      const { checks } = JSON.parse(
        node(join(reference, 'compare.mjs'), [households, results, '--json', '--show', '1000', '--only', compared]),
      ) as { checks: Record<string, Score> }
      for (const [name, { compared, agree, shown }] of Object.entries(checks)) {
        if (compared === 0) continue
        // Hawaii gives an allowance for each bill, the reference none to those who pay for cooling
        const unexplained = shown.filter((line) => !(name.startsWith('snap.') && / HI[: ]/.test(line)))
        assert.deepEqual(unexplained, [], `${name} of ${file}`)
        assert.ok(agree / compared >= 0.995, `${name} of ${file}: ${agree} of ${compared}`)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
