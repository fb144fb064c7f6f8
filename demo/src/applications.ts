import type { Rows } from './agencies.ts'
import { type Calendar, idOf } from './chance.ts'
import { addTo, type Family, type Member, marks } from './households.ts'

/**
 * What the Quillaways applied for: SNAP was denied and a hearing is asked for; Elvira’s Medicare help waits for papers;
 * the heating help is not filed yet. The dates follow from these rows by the law.
 */
export function writeApplications(rows: Rows, days: Calendar, family: Family): void {
  const [marisol, , , elvira] = family.members as [Member, Member, Member, Member]
  const day = (ago: number) => days.day(-ago)
  const application = (one: Member, programme: string, office: string, ago: number, more: object) => {
    const id = idOf('application', one.id, programme)
    const stood = { basis: 'usual', status: 'preparing', how: null, filed_on: null, at: days.at(-ago, 15) }
    addTo(rows, 'benefit_application', { ...marks(family, one), id, programme, office, ...stood, version: 1, ...more })
    const paper = (n: number, name: string, state: string, stateAgo: number | null, noticeId: string | null = null) =>
      addTo(rows, 'application_document', {
        ...marks(family, one),
        id: idOf('document', id, n),
        application_id: id,
        ...(noticeId ? { words: name, notice_id: noticeId } : { paper: name }),
        state,
        state_on: stateAgo === null ? null : day(stateAgo),
        position: n,
        at: days.at(-ago, 15),
      })
    const letter = (kind: string, datedAgo: number, words: string, over: object = {}) => {
      const noticeId = idOf('letter', id, kind)
      const dates = { dated_on: day(datedAgo), received_on: day(datedAgo - 3), hearing_asked_on: null }
      const row = { id: noticeId, application_id: id, kind, words, ...dates, ...over }
      addTo(rows, 'benefit_notice', { ...marks(family, one), ...row, at: days.at(3 - datedAgo, 16) })
      return noticeId
    }
    return { paper, letter }
  }

  const filed = (ago: number, status: string) => ({ status, filed_on: day(ago) })
  const snap = application(marisol, 'snap', 'County assistance office', 111, {
    ...filed(111, 'denied'),
    how: 'inPerson',
    decided_on: day(50),
  })
  for (const [n, name] of ['identity', 'residency', 'ssn', 'income'].entries()) snap.paper(n, name, 'handedIn', 111)
  snap.letter('denial', 50, 'failure to verify income', { hearing_asked_on: day(33) })

  const msp = application(elvira, 'msp', 'County assistance office', 20, {
    ...filed(20, 'askedForMore'),
    how: 'mail',
  })
  const asked = msp.letter('request', 4, '')
  msp.paper(0, 'Bank statements of the last three months', 'toGet', null, asked)
  msp.paper(1, 'The Medicare card, both sides', 'have', 1, asked)

  const heating = application(marisol, 'liheap', 'Community action agency', 2, {})
  heating.paper(0, 'bill', 'have', 2)
  heating.paper(1, 'income', 'toGet', null)
}
