import { commonRefusals, Refused } from '@kith/wire'
import type { houseRoutes } from '@kith/wire/house'
import { sql } from 'kysely'
import { db } from './db/tx.ts'
import type { RouteHandlers } from './kit/mount.ts'

const largest = 512 * 1024

/** Drafts live with their writer alone, keyed by user and form. They are not commands: nothing has been said yet. */
export const draftHandlers: Pick<RouteHandlers<typeof houseRoutes>, 'draft' | 'keepDraft' | 'dropDraft'> = {
  async draft({ tx, params }) {
    const row = await tx.maybe(
      db
        .selectFrom('draft')
        .select(['body', 'version', 'updated_at'])
        .where('form', '=', params.form)
        // What one began to write of somebody from whom one is kept apart now is closed with the rest.
        .where(sql<boolean>`not kith.draft_is_closed(form, person_id)`),
    )
    return { draft: row ? { body: row.body, version: row.version, updatedAt: row.updated_at } : null }
  },
  async keepDraft({ tx, params, body, actor }) {
    const { agencyId, userId } = actor()
    let unreadable = false
    const text = JSON.stringify(body.body ?? null, (key, value: unknown) => {
      unreadable ||= isUnreadable(key) || (typeof value === 'string' && isUnreadable(value))
      return value
    })
    if (text.length > largest) throw new Refused('tooLarge', commonRefusals.tooLarge)
    if (unreadable)
      throw new Refused('invalidInput', commonRefusals.invalidInput, [{ path: 'body', code: 'unreadable' }])
    const kept = await tx.maybe(
      db
        .insertInto('draft')
        .values({
          agency_id: agencyId,
          user_id: userId,
          form: params.form,
          person_id: body.personId ?? null,
          body: text,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['agency_id', 'user_id', 'form'])
            .doUpdateSet((eb) => ({
              body: eb.ref('excluded.body'),
              person_id: eb.ref('excluded.person_id'),
              version: eb('draft.version', '+', 1),
              updated_at: new Date().toISOString(),
            }))
            // A copy made before someone else's (another tab's) change does not overwrite it.
            .where('draft.version', '=', body.baseVersion),
        )
        .returning('version'),
    )
    if (kept) return { kept: true, version: kept.version }
    const current = await tx.one(db.selectFrom('draft').select('version').where('form', '=', params.form))
    return { kept: false, version: current.version }
  },
  async dropDraft({ tx, params }) {
    const gone = await tx.rows(db.deleteFrom('draft').where('form', '=', params.form).returning('form'))
    return { dropped: gone.length > 0 }
  },
}

/** NUL and half characters: the database keeps neither. */
const isUnreadable = (text: string): boolean => text.includes('\u0000') || !text.isWellFormed()
