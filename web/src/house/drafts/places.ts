import { houseRoutes } from '@kith/wire/house'
import { call } from '../api/call.ts'
import { cell } from '../cell.ts'
import { dropFromDevice, keepOnDevice, readFromDevice } from './device.ts'
import type { Places } from './keeper.ts'

/** Counts what reached the server: a list of drafts reads itself anew, also for words that were sent on leaving a form. */
export const draftsKept = cell(0)

/** The server's drafts, and this browser's echo of them. */
export const draftPlaces: Places = {
  read: async (form) => (await call(houseRoutes.draft, { params: { form } })).draft,
  write: async (form, body, baseVersion, leaving) => {
    const answer = await call(houseRoutes.keepDraft, {
      params: { form },
      body: { body, baseVersion },
      keepalive: leaving,
    })
    draftsKept.set((count) => count + 1)
    return answer
  },
  drop: (form) => call(houseRoutes.dropDraft, { params: { form } }),
  keepHere: keepOnDevice,
  readHere: readFromDevice,
  dropHere: dropFromDevice,
}
