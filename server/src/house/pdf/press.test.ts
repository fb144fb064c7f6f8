import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { startPrintingProcess } from './child.ts'
import { type PressLimits, PrintFailure, pdfPress } from './index.ts'
import { heardAs, readAloud } from './read-aloud.ts'
import { templates } from './templates.ts'
import type { WorkerReport } from './worker.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-press-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const beginning = `
#let d = json(bytes(sys.inputs.data))
#set document(title: "A page", date: datetime(year: 2026, month: 11, day: 22))
#set text(font: "Atkinson Hyperlegible Next", lang: "en")
= A page
`
const plainPage = `${beginning}\n#d.words`
// Two loops, because one range of so many turns would fill the memory before the time is up.
const slowPage = `${beginning}\n#let sum = 0\n#for one in range(d.thousands * 10) { for two in range(100) { sum = calc.rem(sum + two, 97) } }\n#sum`

let templateCount = 0
function templateFile(source: string): string {
  templateCount += 1
  const path = join(folder, `page-${templateCount}.typ`)
  writeFileSync(path, source)
  return path
}

/** A press of one template, with what it told the log and the processes that it started. */
function aPress(source: string, limits: Partial<PressLimits> = {}) {
  const told: string[] = []
  const processes: number[] = []
  const press = pdfPress({
    log: { error: (words, facts) => told.push(`${words} ${JSON.stringify(facts)}`) },
    templateFiles: { ...templates, 'case-summary': templateFile(source) },
    limits,
    started: (child) => processes.push(child.pid ?? 0),
  })
  const print = (data: object) => press.print('case-summary', data, { lang: 'en', title: 'A page' })
  return { press, print, told, processes }
}

const failedWith = (code: string) => (error: unknown) => error instanceof PrintFailure && error.code === code

test('Words that look like commands are printed as words', async () => {
  const { press, print } = aPress(plainPage)
  const words = '{{x}} #import "@preview/a:1.0.0": * #panic("x") $x$ *b* @ref \\ <script> file:///etc/passwd //c /*d*/'
  const heard = await readAloud(await print({ words }))
  assert.equal(heardAs(heard, 'P')[0]?.text, words)
  await press.close()
})

test('The same data gives the same bytes, from another process and after other documents', async () => {
  const first = aPress(plainPage)
  const once = await first.print({ words: 'Inés 👩🏽‍🚒 كريم' })
  await first.print({ words: 'somebody else' })
  const again = await first.print({ words: 'Inés 👩🏽‍🚒 كريم' })
  await first.press.close()
  const second = aPress(plainPage)
  await second.print({ words: 'yet another' })
  const elsewhere = await second.print({ words: 'Inés 👩🏽‍🚒 كريم' })
  await second.press.close()
  assert.ok(Buffer.from(once).equals(again))
  assert.ok(Buffer.from(once).equals(elsewhere))
})

for (const [reach, source] of [
  ['a file', '#read("/etc/passwd")'],
  ['a file beside the template', '#read("page-1.typ")'],
  ['a picture', '#image("/etc/logo.png")'],
  ['a package of the network', '#import "@preview/cetz:0.3.0"'],
] as const) {
  test(`A template cannot reach ${reach}`, async () => {
    const { press, print, told } = aPress(`${beginning}\n${source}`)
    await assert.rejects(print({ words: 'x' }), failedWith('printFault'))
    assert.match(told.join(), /a template is at fault/)
    await press.close()
  })
}

test('The printing process may read nothing but the program and its templates, and sees no environment', async () => {
  const child = startPrintingProcess([folder])
  const heard = await new Promise<WorkerReport>((resolve) => {
    child.on('message', (report: WorkerReport) => {
      if (report.is !== 'ready') return resolve(report)
      child.send({ id: 1, templatePath: '/etc/passwd', data: {}, lang: 'en', title: 'x' })
    })
  })
  if (process.platform === 'linux') assert.doesNotMatch(readFileSync(`/proc/${child.pid}/environ`, 'utf8'), /PATH|HOME/)
  child.kill('SIGKILL')
  assert.equal(heard.is, 'fault')
  assert.match(heard.is === 'fault' ? heard.fault : '', /restricted/i)
  assert.deepEqual(
    child.spawnargs.filter((argument) => argument.includes('write') || argument.includes('net')),
    [],
  )
})

test('What goes wrong is told without a word of the document', async () => {
  const { press, print, told } = aPress(`${beginning}\n#int(d.words)`)
  const failure = await print({ words: 'CANARY-Inés' }).catch((error: unknown) => error)
  assert.ok(failure instanceof PrintFailure)
  assert.doesNotMatch(`${failure.stack} ${told.join()}`, /CANARY/)
  assert.match(told.join(), /page-\d+\.typ 6:5-6:12: invalid integer: …/, 'the log names the place and the kind')
  await press.close()
})

test('A process that is killed in mid-document is replaced, and the document still comes', async () => {
  const { press, print, processes, told } = aPress(slowPage)
  await print({ thousands: 1 })
  const slow = print({ thousands: 400 })
  setTimeout(() => process.kill(processes[0] ?? 0, 'SIGKILL'), 10)
  assert.ok((await slow).length > 1000)
  assert.equal(processes.length, 2)
  assert.match(told.join(), /ended in mid-document/)
  await press.close()
})

test('A document whose process ends twice is refused, and the next one is printed', async () => {
  const { press, print, processes } = aPress(slowPage)
  await print({ thousands: 1 })
  const slow = print({ thousands: 500_000 })
  const next = print({ thousands: 2 })
  const refusal = assert.rejects(slow, failedWith('printCrashed'))
  process.kill(processes[0] ?? 0, 'SIGKILL')
  while (processes.length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
  process.kill(processes[1] ?? 0, 'SIGKILL')
  await refusal
  assert.ok((await next).length > 1000)
  await press.close()
})

test('A document that takes too long is stopped, and the next one is printed', async () => {
  const { press, print } = aPress(slowPage, { secondsPerDocument: 3 })
  await print({ thousands: 1 })
  const slow = print({ thousands: 500_000 })
  const next = print({ thousands: 2 })
  await assert.rejects(slow, failedWith('printTimeout'))
  assert.ok((await next).length > 1000)
  await press.close()
})

test('After 200 documents another process takes over', async () => {
  const { press, print, processes } = aPress(plainPage, { waiting: 300 })
  const printed = await Promise.all(Array.from({ length: 210 }, (_, at) => print({ words: `Page ${at}` })))
  assert.equal(processes.length, 2)
  const last = await readAloud(printed[209] ?? new Uint8Array())
  assert.equal(heardAs(last, 'P')[0]?.text, 'Page 209', 'each asker gets their own document')
  await press.close()
})

test('A process that has grown too large is replaced before its time', async () => {
  const { press, print, processes } = aPress(plainPage, { megabytesPerProcess: 1 })
  await print({ words: 'one' })
  await print({ words: 'two' })
  assert.equal(processes.length, 2)
  await press.close()
})

test('A process that has had nothing to print for a while gives its memory back', async () => {
  const { press, print, processes } = aPress(plainPage, { secondsIdle: 0.05 })
  await print({ words: 'one' })
  const isThere = () => {
    try {
      return process.kill(processes[0] ?? 0, 0)
    } catch {
      return false
    }
  }
  // A busy machine takes longer to end a process; that it ends at all is what counts.
  for (let tries = 0; isThere() && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 100))
  assert.equal(isThere(), false, 'the first process is gone')
  await print({ words: 'two' })
  assert.equal(processes.length, 2)
  await press.close()
})

test('More documents than may wait are refused at once, the others are printed', async () => {
  const { press, print } = aPress(plainPage, { waiting: 2 })
  const asked = [print({ words: 'a' }), print({ words: 'b' }), print({ words: 'c' })]
  await assert.rejects(print({ words: 'd' }), failedWith('printBusy'))
  assert.equal((await Promise.all(asked)).length, 3)
  await press.close()
})

test('Closing refuses what waits and leaves no process behind', async () => {
  const { press, print, processes } = aPress(slowPage)
  await print({ thousands: 1 })
  const waiting = [print({ thousands: 500_000 }), print({ thousands: 1 })]
  const refusals = waiting.map((one) => assert.rejects(one, failedWith('printClosed')))
  await press.close()
  await Promise.all(refusals)
  assert.throws(() => process.kill(processes[0] ?? 0, 0))
  await assert.rejects(print({ thousands: 1 }), failedWith('printClosed'))
})
