import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { houseRoutes } from '@kith/wire/house'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { within } from '../access/enter.ts'
import { newId } from '../clock.ts'
import { openDesk } from '../jobs/desk.ts'
import { deliverMail } from './deliver.ts'
import { type Letter, postBySmtp, refuseTricks } from './post.ts'

const h = await houseForTests({ rooms: [] })
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency })
const session = await h.signedIn(rosa)

const sent: Letter[] = []
let failures = 0
const work = deliverMail(async (letter) => {
  if (failures-- > 0) throw Object.assign(new Error(`no way to ${letter.to}`), { code: 'ECONNECTION' })
  refuseTricks(letter)
  sent.push(letter)
})
const desk = await openDesk(h.db.owner, [work], { info: () => {}, error: () => {} })
after(() => desk.close())

/** As a command does: the mail and its job in one transaction, which may not stand. */
const post = (to: string, stands = true, subject = 'A referral for Harbor Pantry') => {
  const id = newId()
  return within(h.house.pool, { by: 'session', token: session.token }, null, async ({ tx }) => {
    await tx.send({
      text: 'insert into kith.mail (agency_id, id, to_address, subject, body, link) values ($1, $2, $3, $4, $5, $6)',
      values: [agency.id, id, to, subject, 'Please look', '/r/token'],
    })
    await desk.order(tx, { name: 'mail.deliver', data: { mailId: id, agencyId: agency.id } })
    if (!stands) throw new Error('the command failed')
    return { result: id, last: [] }
  })
}
const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (let at = 0; at < 200; at++) {
    if (await isSo()) return
    await pause(50)
  }
  assert.fail('it did not happen within ten seconds')
}

test('a mail goes out when its command stands, with the whole link, and the ledger says so', async () => {
  await assert.rejects(post('lost@pantry.example', false), /command failed/)
  assert.deepEqual(await h.rows('select from pgboss.job'), [], 'without the command there is no job')
  const id = await post('front@pantry.example')
  await desk.begin(h.house)
  await until(() => sent.length > 0)
  await pause(1500)
  assert.deepEqual(
    sent.map((letter) => [letter.id, letter.to, letter.text]),
    [[id, 'front@pantry.example', 'Please look\n\nhttp://127.0.0.1/r/token\n']],
  )
  const [row] = await h.rows(
    'select l.action, a.kind from ledger l join account a on a.id = l.actor_id where record_ref = $1',
    [id],
  )
  assert.deepEqual(row, { action: 'mail.deliver', kind: 'service' })
})

test('a job that runs twice sends nothing twice', async () => {
  const before = sent.length
  const id = await post('twice@pantry.example')
  await until(() => sent.length === before + 1)
  await until(async () => (await h.rows('select from mail where id = $1 and sent_at is not null', [id])).length === 1)
  await work.act(h.house, { mailId: id, agencyId: agency.id })
  assert.equal(sent.length, before + 1)
})

test('a line break in a subject is refused, and not tried again', async () => {
  const before = sent.length
  const id = await post('front@pantry.example', true, 'Hello\r\nBcc: everyone@example.org')
  await until(
    async () => (await h.rows(`select from ledger where record_ref = $1 and decision = 'deny'`, [id])).length === 1,
  )
  assert.equal(sent.length, before)
})

test('only one plain address is an address', () => {
  const of = (to: string) => () => refuseTricks({ id: '1', to, subject: 'Hello', text: '' })
  for (const bad of [
    'a@b.example\nBcc: c@d.example',
    'a@b.example, c@d.example',
    'A <a@b.example>',
    'a@b.example c@d.example',
    '@b',
    'a@',
  ]) {
    assert.throws(of(bad), { name: 'Unsendable' }, bad)
  }
  of('señora.o’neil+1@correo.example')()
})

test('the row of a failed job holds no address and no words', async () => {
  failures = 1
  const id = await post('secret.person@pantry.example')
  const rowOf = async () =>
    (
      await h.rows<{ text: string; state: string }>(
        `select j::text as text, state::text from pgboss.job j where data->>'mailId' = $1`,
        [id],
      )
    )[0]
  await until(async () => (await rowOf())?.state === 'retry')
  assert.ok(!(await rowOf())!.text.includes('secret.person'))
})

test('the app may order a job, and may neither read nor change what was ordered', async () => {
  for (const sql of ['select data from pgboss.job', 'update pgboss.job set data = null', 'delete from pgboss.job']) {
    await assert.rejects(h.db.app.query(sql), { code: '42501' }, sql)
  }
})

test('outside the demo there is no mailbox', async () => {
  assert.equal((await h.ask(null, houseRoutes.demoMailbox)).statusCode, 404)
})

test('mail travels by SMTP with one sender, one recipient and a name that stays', async () => {
  const { address, said, close } = await smtpServer()
  after(close)
  const bySmtp = postBySmtp({ smtp: address, origin: 'https://kith.example' })!
  await bySmtp({
    id: 'letter-1',
    to: 'front@pantry.example',
    subject: 'Una referencia para Niñez',
    text: 'Hola\n.\nadiós',
  })
  const all = said.join('\n')
  assert.match(all, /MAIL FROM:<no-reply@kith\.example>/)
  assert.match(all, /RCPT TO:<front@pantry\.example>/)
  assert.match(all, /Message-ID: <letter-1@kith\.example>/i)
  assert.equal(all.match(/RCPT TO/g)?.length, 1)
})

/** As much of an SMTP server as a client needs to hand over one mail. */
async function smtpServer(): Promise<{ address: string; said: string[]; close(): void }> {
  const said: string[] = []
  const server: Server = createServer((socket) => {
    let inText = false
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        said.push(line)
        if (inText) {
          if (line !== '.') continue
          inText = false
          socket.write('250 kept\r\n')
        } else if (line === 'DATA') {
          inText = true
          socket.write('354 go on\r\n')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else socket.write('250 yes\r\n')
      }
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return { address: `smtp://127.0.0.1:${port}`, said, close: () => void server.close() }
}
