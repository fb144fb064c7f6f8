import { Refused } from '@kith/wire'
import { applicationsRefusals, applicationsCommands as commands } from '@kith/wire/applications'
import { agencyDay } from '../../house/agency-day.ts'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import { type Handler, handles } from '../../house/door/book.ts'
import { begin, wants } from './application-begin.ts'
import { grantedOf, noteNotice } from './application-notices.ts'
import {
  applicationOf,
  mustBeFiled,
  mustHaveHappened,
  outOfPlace,
  statusByPapers,
  takeBack,
  takeStep,
  tellApplication,
} from './application-steps.ts'

export const applicationHandlers: Handler[] = [
  handles(commands.start, async (x) => {
    const { applicationId, programme, office } = x.payload
    return await begin(x, { id: applicationId, programme, office: office.trim(), renews_id: null })
  }),
  handles(commands.renew, async (x) => {
    const { applicationId, renewsId } = x.payload
    const { id, programme, office, basis } = await applicationOf(x, renewsId)
    return await begin(x, { id: applicationId, programme, office, basis, renews_id: id })
  }),
  handles(commands.file, async (x) => {
    const { applicationId, filedOn, how, basis, office } = x.payload
    const application = await applicationOf(x, applicationId)
    if (application.status !== 'preparing') throw outOfPlace()
    await mustHaveHappened(x, [['filedOn', filedOn]])
    const where = office === undefined ? {} : { office: office.trim() }
    return await takeStep(x, application, { status: 'filed', filed_on: filedOn, how, basis, ...where })
  }),
  handles(commands.addPaper, async (x) => {
    const { applicationId, documentId, words, dueOn } = x.payload
    const application = await applicationOf(x, applicationId)
    await wants(x, application, [{ id: documentId, words: words.trim(), due_on: dueOn }])
    tellApplication(x, application.id)
    return { documentId }
  }),
  handles(commands.setPaper, async (x) => {
    const { documentId, state, personId } = x.payload
    const { application_id } = await x.tx.one(
      db
        .updateTable('application_document')
        .set({ state, state_on: agencyDay(x.actor, x.now) })
        .where('id', '=', documentId)
        .where(ofPerson('person_id', personId))
        .returning('application_id'),
    )
    const status = await statusByPapers(x, await applicationOf(x, application_id))
    tellApplication(x, application_id)
    return { status }
  }),
  handles(commands.noteNotice, async (x) => await noteNotice(x, await applicationOf(x, x.payload.applicationId))),
  handles(commands.decide, async (x) => {
    const { applicationId, status, decidedOn, granted } = x.payload
    const application = await applicationOf(x, applicationId)
    mustBeFiled(application)
    await mustHaveHappened(x, [
      ['filedOn', application.filed_on],
      ['decidedOn', decidedOn],
    ])
    return await takeStep(x, application, {
      status,
      decided_on: decidedOn,
      ...grantedOf(status === 'approved' ? granted : null),
    })
  }),
  handles(commands.askHearing, async (x) => {
    const { noticeId, askedOn, personId } = x.payload
    const notice = await x.tx.one(
      db
        .selectFrom('benefit_notice')
        .select(['application_id', 'kind', 'dated_on'])
        .where('id', '=', noticeId)
        .where(ofPerson('person_id', personId))
        .where('dropped_at', 'is', null)
        .forUpdate(),
    )
    if (!['denial', 'reduction', 'end'].includes(notice.kind))
      throw new Refused('noHearing', applicationsRefusals.noHearing)
    await mustHaveHappened(x, [
      ['datedOn', notice.dated_on],
      ['askedOn', askedOn],
    ])
    const set = { hearing_asked_on: askedOn }
    await x.tx.one(db.updateTable('benefit_notice').set(set).where('id', '=', noticeId).returning('id'))
    tellApplication(x, notice.application_id)
    return { noticeId }
  }),
  handles(commands.withdraw, async (x) => {
    const application = await applicationOf(x, x.payload.applicationId)
    if (application.status === 'withdrawn' || application.status === 'ended') throw outOfPlace()
    return await takeStep(x, application, { status: 'withdrawn' })
  }),
  handles(commands.undoStep, async (x) => {
    const { applicationId, version } = x.payload
    return await takeBack(x, await applicationOf(x, applicationId), version)
  }),
]
