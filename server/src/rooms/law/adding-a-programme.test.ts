import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { applicationsCommands, applicationsRoutes } from '@kith/wire/applications'
import { benefitsRoutes } from '@kith/wire/benefits'
import { casesRoutes } from '@kith/wire/cases'
import { conversationsCommands } from '@kith/wire/conversations'
import { handoutRoutes } from '@kith/wire/handout'
import { lawRoutes, localLawRoutes } from '@kith/wire/law'
import { newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { openLocalLaw } from './index.ts'

// docs/adding-a-programme.md, done as it stands: every command is run, then a real house reads what they made.
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const guide = await readFile(join(root, 'docs/adding-a-programme.md'), 'utf8')
const commands = [...guide.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)].flatMap(([, block]) =>
  block!.split('\n').flatMap((line) => line.trim() || []),
)
const data = await mkdtemp(join(tmpdir(), 'kith-adding-'))
after(() => rm(data, { recursive: true }))
const folder = join(data, 'law')
const file = join(folder, 'lakemoor-rent-relief.yaml')

const dayAway = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** One command of the guide, in the project's folder; `data` is a folder of our own. */
const run = async (command: string) =>
  await promisify(execFile)('sh', ['-c', command.replaceAll('data/law', folder)], {
    cwd: root,
    // a test that is started by a test tells its results to that one alone
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  })

test('every command of the guide does what it says', async () => {
  assert.ok(commands.length >= 5, `only ${commands.length} commands were found`)
  const said = new Map<string, string>()
  for (const command of commands) said.set(command, (await run(command)).stdout)
  const of = (word: string) => said.get(commands.find((command) => command.includes(word))!)!
  assert.match(
    of('law check'),
    /Lakemoor rent relief \(Lakemoor, Texas\) can be added\. 3 cases come out as expected\./,
  )
  assert.match(of('law evaluate'), /"lakemoorRent":\{"eligible":true,"amount":400\}/)
})

test('a city’s rent relief from a file is in the results of a family there; a broken file is left out and says why', async () => {
  const said: string[] = []
  const log = {
    info: (words: string, facts = {}) => void said.push(`${words} ${JSON.stringify(facts)}`),
    error: (words: string, facts = {}) => void said.push(`${words} ${JSON.stringify(facts)}`),
  }
  const localLaw = await openLocalLaw(folder, log)
  after(() => localLaw.close())
  const h = await houseForTests({ localLaw })
  const agency = await h.anAgency()
  const session = await h.signedIn(await h.aWorker({ agency, role: 'officer' }))
  const [personId, childId] = [newId(), newId()]
  const year = new Date().getUTCFullYear()
  await h.did(session, conversationsCommands.intake, {
    person: { personId, name: 'Inés Aguilar', bornOn: `${year - 34}-01-01` },
    household: { householdId: newId(), name: 'Aguilar', state: 'TX' },
    conversationId: newId(),
    channel: 'phone',
    beganAt: new Date().toISOString(),
    note: null,
    others: [{ person: { personId: childId, name: 'Mateo', bornOn: `${year - 8}-01-01` }, relation: 'son' }],
    circumstances: [
      {
        personId,
        said: [
          { question: 'earnedMonthly', answer: 1500 },
          { question: 'unearned.socialSecurity', answer: 0 },
          { question: 'unearned.unemployment', answer: 0 },
          { question: 'expenses.rentMonthly', about: 'household', answer: 900 },
          { question: 'receivesHousingAssistance', about: 'household', answer: false },
          { question: 'lakemoorRent.livesThere', about: 'household', answer: true },
        ],
      },
    ],
  })
  const found = async () => {
    const page = await h.call(session, benefitsRoutes.benefits, { params: { personId } })
    return page.findings.find((one) => one.programme === 'lakemoorRent')
  }
  const here = await found()
  assert.equal(here?.name.es, 'Ayuda de renta de Lakemoor')
  assert.notEqual(here?.status, 'excluded')
  assert.equal(here?.high, 400)

  // the page to take home says where to ask and what to bring
  const { paper } = await h.call(session, handoutRoutes.handout, { params: { personId, language: 'es' } })
  const help = [...paper.first.helps, ...paper.also.helps].find(({ name }) => name === 'Ayuda de renta de Lakemoor')
  assert.equal(help?.where, 'Vaya a la ventanilla de renta en la alcaldía de Lakemoor.')

  // it is applied for like any other, with its papers, and bears its name wherever its dates stand
  const asked = await h.call(session, applicationsRoutes.applications, { params: { personId } })
  assert.ok(asked.programmes.find(({ id }) => id === 'lakemoorRent')?.likely)
  const applicationId = newId()
  await h.did(session, applicationsCommands.start, { personId, applicationId, programme: 'lakemoorRent' })
  await h.did(session, applicationsCommands.file, { personId, applicationId, filedOn: dayAway(-5), how: 'mail' })
  await h.did(session, applicationsCommands.noteNotice, {
    ...{ personId, applicationId, noticeId: newId(), kind: 'request' as const },
    ...{ datedOn: dayAway(-2), answerBy: dayAway(8), asks: ['The rent of October'] },
  })
  const seen = await h.call(session, applicationsRoutes.applications, { params: { personId } })
  assert.deepEqual(
    seen.applications.map(({ name, papers }) => [name.es, papers.map(({ says }) => says.es)]),
    [['Ayuda de renta de Lakemoor', ['The rent of October', 'Su contrato de renta', 'Lo que entra']]],
  )
  const { dates } = await h.call(session, casesRoutes.story, { params: { personId } as never })
  assert.deepEqual(
    dates.map(({ programmeName, on }) => [programmeName.en, on]),
    [['Lakemoor rent relief', dayAway(8)]],
  )

  // anyone reads its rules, and where it differs from the rest
  const rule = await h.call(null, lawRoutes.lawRule, {
    params: { rule: 'lakemoorRent.amount', state: 'TX', language: 'es' },
  })
  assert.equal(rule.cite, 'Lakemoor City Code § 12-43')
  assert.equal(rule.status.standing, 'local')
  assert.equal(rule.cases.length, 2)
  const contents = await h.call(null, lawRoutes.lawContents, { params: {} })
  assert.equal(contents.programmes.find((one) => one.id === 'lakemoorRent')?.group, 'local')

  // a figure changes: the cases no longer hold, so the programme is left out and the house goes on
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('2026-07-01: 400', '2026-07-01: 450'))
  await localLaw.look()
  assert.equal(await found(), undefined)
  const admin = await h.signedIn(await h.aWorker({ agency, role: 'admin' }))
  const { files } = await h.call(admin, localLawRoutes.localLawFiles)
  const line = text.split('\n').findIndex((each) => each.includes('lakemoorRent.amount: 400')) + 1
  assert.deepEqual(
    files.map((one) => [one.file, one.programme, one.faults.map((fault) => fault.line)]),
    [['lakemoor-rent-relief.yaml', null, [line]]],
  )
  assert.match(files[0]!.faults[0]!.words, /expects lakemoorRent\.amount to be 400, and it comes to 450/)
  assert.ok(said.some((each) => each.startsWith('A program was left out') && each.includes(`"line":${line}`)))
  await assert.rejects(
    run('npm run -s kith -- law check data/law/lakemoor-rent-relief.yaml'),
    /comes to 450|Command failed/,
  )

  await writeFile(file, text)
  await localLaw.look()
  assert.equal((await found())?.high, 400)
})
