import { commonRefusals, Refused } from '@kith/wire'
import { plansCommands } from '@kith/wire/plans'
import { db } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import type { File } from '../people/index.ts'
import { addGoal, goalOf, planReadsAnew, tellPlan } from './effects.ts'

/** The file of the person that the command names; the door has already asked `can()` about it. */
export const fileOf = (x: Effect<{ personId: string }>): File => x.record!

const fields = ['words', 'why', 'withoutUs'] as const
const column = { words: 'words', why: 'why', withoutUs: 'without_us' } as const
type GoalWords = { words: string; why: string; without_us: string }

export const goalHandlers: Handler[] = [
  handles(plansCommands.addGoal, async (x) => await addGoal(x, fileOf(x), x.payload)),

  handles(plansCommands.changeGoal, async (x) => {
    const file = fileOf(x)
    const goal = await goalOf(x, file, x.payload.goalId)
    const wanted = fields.filter((field) => {
      const said = x.payload[field]
      return said !== undefined && said.trim() !== goal[column[field]]
    })
    const meanwhile = await changedSince(x, goal, x.baseVer)
    // Two who change different parts both have their way; two who change the same part see each other's words.
    const clash = wanted.filter((field) => meanwhile.includes(field))
    if (clash.length > 0) {
      throw new Refused(
        'changedMeanwhile',
        commonRefusals.changedMeanwhile,
        clash.map((path) => ({ path, code: 'changedMeanwhile' })),
      )
    }
    if (wanted.length === 0) return { version: goal.version, alsoChanged: meanwhile }
    const said = Object.fromEntries(
      wanted.map((field) => [column[field], x.payload[field]!.trim()]),
    ) as Partial<GoalWords>
    return { version: await goalBecomes(x, file, goal, said), alsoChanged: meanwhile }
  }),

  handles(plansCommands.reachGoal, async (x) => await goalEnds(x, 'reached')),
  handles(plansCommands.setAsideGoal, async (x) => await goalEnds(x, 'setAside')),
  handles(plansCommands.takeUpGoal, async (x) => {
    const goal = await goalOf(x, fileOf(x), x.payload.goalId)
    if (goal.status === 'open') throw new Refused('outOfOrder', commonRefusals.outOfOrder)
    return { version: await goalBecomes(x, fileOf(x), goal, { status: 'open' }) }
  }),
]

type Goal = Awaited<ReturnType<typeof goalOf>>

async function goalEnds(x: Effect<{ personId: string; goalId: string }>, status: 'reached' | 'setAside') {
  const goal = await goalOf(x, fileOf(x), x.payload.goalId)
  if (goal.status !== 'open') throw new Refused('outOfOrder', commonRefusals.outOfOrder)
  return { version: await goalBecomes(x, fileOf(x), goal, { status }) }
}

async function goalBecomes(
  x: Effect<unknown>,
  file: File,
  goal: Goal,
  change: Partial<GoalWords> & { status?: string },
) {
  const { plan_id, ...before } = goal
  const now = { ...before, ...change, version: goal.version + 1 }
  const { id, ...set } = now
  await x.tx.one(db.updateTable('goal').set(set).where('id', '=', id).returning('id'))
  // Reaching a goal is what the plan foresaw; other words, or a goal less, make it another plan than the one signed.
  if (change.status !== 'reached') await planReadsAnew(x, plan_id)
  tellPlan(x, file, 'goalChanged', id)
  return now.version
}

/** Which parts of the goal read otherwise now than in the version that the writer had before them. */
async function changedSince(
  x: Effect<unknown>,
  goal: Goal,
  baseVer: number | null,
): Promise<(typeof fields)[number][]> {
  if (baseVer === null || baseVer >= goal.version) return []
  const then = await x.tx.maybe(
    db
      .selectFrom('goal_version')
      .select(['words', 'why', 'without_us'])
      .where('goal_id', '=', goal.id)
      .where('version', '=', baseVer),
  )
  return fields.filter((field) => then?.[column[field]] !== goal[column[field]])
}
