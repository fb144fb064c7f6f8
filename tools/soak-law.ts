// npm run soak:law [HOUSEHOLDS]: the readings of the law agree, no partial answer excludes the true one, and more income
// never gives more SNAP, over 200,000 made-up households unless another number is given, shared out to as many processes
// as there are processors.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

const households = Number(process.argv[2] ?? 200_000)
const processes = availableParallelism()
const each = Math.ceil(households / processes)
const tests = ['readings.test.ts', 'us/snap/more-pay.test.ts'].map((name) =>
  fileURLToPath(new URL(`../packages/law/src/${name}`, import.meta.url)),
)
const codes = await Promise.all(
  Array.from({ length: processes }, (_, share) => {
    const env = { ...process.env, KITH_LAW_HOUSEHOLDS: String(each), KITH_LAW_FIRST: String(share * each + 1) }
    const child = spawn(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...tests], {
      stdio: 'inherit',
      env,
    })
    return new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)))
  }),
)
const isSound = codes.every((code) => code === 0)
console.log(
  isSound
    ? `${each * processes} households: all readings agree, no true result is excluded, more income gives no more SNAP`
    : 'Not sound',
)
process.exitCode = isSound ? 0 : 1
