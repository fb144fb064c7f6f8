import { Refused } from '@kith/wire'
import { isFormer, type KinWay, kinOf, type StandardKind } from '@kith/wire/kin'
import { type NewTie, peopleRefusals } from '@kith/wire/people'
import { sql } from 'kysely'
import { raw } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'

type Code = keyof typeof peopleRefusals
export const refuse = (code: Code, path?: string): never => {
  throw new Refused(code, peopleRefusals[code], path ? [{ path, code }] : [])
}

/** The latest calendar day anywhere on earth: a day after it is still to come for everyone. */
export const lastDayAnywhere = (now: Date): string =>
  new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)

/** Days of something that began and may have ended: neither to come, nor the end before the beginning. */
export function checkDays(now: Date, fromOn: string | null, untilOn: string | null): void {
  if ((fromOn ?? '') > lastDayAnywhere(now)) refuse('dayAfterToday', 'fromOn')
  if ((untilOn ?? '') > lastDayAnywhere(now)) refuse('dayAfterToday', 'untilOn')
  if (fromOn && untilOn && untilOn < fromOn) refuse('endsBeforeItBegan', 'untilOn')
}

export interface Kin {
  standard: StandardKind | ''
  way: KinWay | ''
}
/** What a new tie is in every family: as it was said, or as the person's own word says plainly. */
export function kinOfTie(tie: Pick<NewTie, 'standard' | 'way' | 'kind' | 'otherKind'>): Kin {
  const read =
    tie.otherKind === 'person' || tie.otherKind === 'faith' || tie.otherKind === 'group' ? kinOf(tie.kind) : null
  const standard = tie.standard ?? read?.standard ?? ''
  return { standard, way: tie.way ?? (read?.standard === standard ? read.way : '') }
}

interface Life {
  id: string
  born_on: string | null
  born_about: boolean
  died_on: string | null
}
const livesQuery = (ids: readonly string[]) =>
  raw(sql<Life>`select id, born_on, born_about, died_on from kith.person where id = any (${[...ids]}::uuid[])`)

/**
 * Refuses what cannot be in any family, and asks once more about what hardly can. Everything is judged by what the writer may
 * see: who is hidden from them neither stops a tie nor shows through the words of a refusal.
 */
export async function checkKin(x: Effect<unknown>, personId: string, tie: NewTie, kin: Kin): Promise<void> {
  checkDays(x.now, tie.fromOn, tie.untilOn)
  const other = tie.otherPersonId
  if (other === personId) refuse('tieWithOneself', 'otherPersonId')
  const lives = other ? await x.tx.rows(livesQuery([personId, other])) : await x.tx.rows(livesQuery([personId]))
  for (const life of lives) {
    if (tie.fromOn && life.born_on && !life.born_about && tie.fromOn < life.born_on) refuse('beforeBirth', 'fromOn')
  }
  const { standard, way } = kin
  if (standard !== 'parent' && standard !== 'child') return
  const childId = standard === 'parent' ? personId : other
  const parentId = standard === 'parent' ? other : personId
  if (childId && parentId) {
    if (way !== 'guardian') {
      const [found] = await x.tx.rows(
        raw(sql<{ isAncestor: boolean }>`select kith.descends(${parentId}, ${childId}) as "isAncestor"`),
      )
      if (found!.isAncestor) refuse('ownAncestor')
    }
    const life = (id: string) => lives.find((each) => each.id === id)
    checkLives(life(parentId), life(childId), way, tie.sure)
  }
  if (way === 'birth' && childId && !tie.untilOn && !tie.sure) {
    const [row] = await x.tx.rows(birthParentsQuery(childId, parentId))
    if (row!.parents >= 2) refuse('sureThirdBirthParent')
  }
}

/** The days of a parent and a child beside each other. */
function checkLives(parent: Life | undefined, child: Life | undefined, way: KinWay | '', sure: boolean): void {
  if (!parent || !child?.born_on) return
  const isByBirth = way === 'birth'
  const isDoubtful = child.born_about || parent.born_about || !isByBirth
  if (parent.born_on) {
    if (child.born_on <= parent.born_on) {
      if (!isDoubtful) refuse('bornBeforeParent')
      if (!sure) refuse('sureDoubtfulDates')
    } else if (isByBirth && !sure && child.born_on < yearsAfter(parent.born_on, 12)) refuse('sureYoungParent')
  }
  if (parent.died_on && child.born_on > daysAfter(parent.died_on, 310)) {
    if (isByBirth && !child.born_about) refuse('bornAfterDeath')
    if (!sure) refuse('sureDoubtfulDates')
  }
}

const yearsAfter = (day: string, years: number) =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

const birthParentsQuery = (childId: string, exceptId: string | null) =>
  raw(sql<{ parents: number }>`
    select count(distinct who)::int as parents from (
      select coalesce(t.other_person_id::text, lower(t.other_name)) as who from kith.tie t
       where t.person_id = any ((select kith.records_of(${childId}))::uuid[]) and t.standard = 'parent' and t.way = 'birth' and t.until_on is null
         and (${exceptId}::uuid is null or t.other_person_id is distinct from ${exceptId}::uuid)
      union
      select t.person_id::text from kith.tie t
       where t.other_person_id = any ((select kith.records_of(${childId}))::uuid[]) and t.standard = 'child' and t.way = 'birth' and t.until_on is null
         and (${exceptId}::uuid is null or t.person_id <> ${exceptId}::uuid)) told`)

/** A birth date or a day of death that is said later must fit with the parents and children who are known. */
export async function checkLife(
  x: Effect<unknown>,
  personId: string,
  said: { bornOn: string | null; bornAbout: boolean; diedOn: string | null },
): Promise<void> {
  if ((said.bornOn ?? '') > lastDayAnywhere(x.now)) refuse('bornLater', 'bornOn')
  if ((said.diedOn ?? '') > lastDayAnywhere(x.now)) refuse('dayAfterToday', 'diedOn')
  if (said.bornOn && said.diedOn && said.diedOn < said.bornOn && !said.bornAbout) refuse('diedBeforeBorn', 'diedOn')
  const self: Life = { id: personId, born_on: said.bornOn, born_about: said.bornAbout, died_on: said.diedOn }
  for (const near of await x.tx.rows(byBirthQuery(personId))) {
    if (near.is_parent) checkLives(near, self, 'birth', true)
    else checkLives(self, near, 'birth', true)
  }
}

const byBirthQuery = (personId: string) =>
  raw(sql<Life & { is_parent: boolean }>`
    select p.id, p.born_on, p.born_about, p.died_on, near.is_parent from (
      select t.other_person_id as id, t.standard = 'parent' as is_parent from kith.tie t
       where t.person_id = any ((select kith.records_of(${personId}))::uuid[]) and t.standard in ('parent', 'child') and t.way = 'birth' and t.until_on is null
      union
      select t.person_id, t.standard = 'child' from kith.tie t
       where t.other_person_id = any ((select kith.records_of(${personId}))::uuid[]) and t.standard in ('parent', 'child') and t.way = 'birth' and t.until_on is null) near
      join kith.person p on p.id = near.id`)

/** Since when a tie holds where nobody said: kin by blood always did, a former partner ended before today. */
export const sinceWhen = (kin: Kin, today: string): string | null =>
  kin.standard === 'parent' || kin.standard === 'child' || kin.standard === 'sibling' || isFormer(kin.way)
    ? null
    : today
