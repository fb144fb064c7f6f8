import { houseRoutes } from '@kith/wire/house'
import { call } from '../api/call.ts'
import { dropFromDevice, keepOnDevice, readFromDevice } from './device.ts'
import type { Places } from './keeper.ts'

/** The server's drafts, and this browser's echo of them. */
export const draftPlaces: Places = {
  read: async (form) => (await call(houseRoutes.draft, { params: { form } })).draft,
  write: (form, body, baseVersion, leaving) =>
    call(houseRoutes.keepDraft, { params: { form }, body: { body, baseVersion }, keepalive: leaving }),
  drop: (form) => call(houseRoutes.dropDraft, { params: { form } }),
  keepHere: keepOnDevice,
  readHere: readFromDevice,
  dropHere: dropFromDevice,
}
