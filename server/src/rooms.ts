import type { Room } from './house/room.ts'
import { benefitsRoom } from './rooms/benefits/index.ts'
import { casesRoom } from './rooms/cases/index.ts'
import { connectionRoom } from './rooms/connection/index.ts'
import { conversationsRoom } from './rooms/conversations/index.ts'
import { directoryRoom } from './rooms/directory/index.ts'
import { lawRoom } from './rooms/law/index.ts'
import { networkRoom } from './rooms/network/index.ts'
import { peopleRoom } from './rooms/people/index.ts'
import { plansRoom } from './rooms/plans/index.ts'
import { portalRoom } from './rooms/portal/index.ts'
import { referralsRoom } from './rooms/referrals/index.ts'
import { reportsRoom } from './rooms/reports/index.ts'
import { settingsRoom } from './rooms/settings/index.ts'
import { teamRoom } from './rooms/team/index.ts'

/** Every room of the house, in the order of a person's way through it. */
export const rooms: readonly Room[] = [
  peopleRoom,
  conversationsRoom,
  benefitsRoom,
  casesRoom,
  plansRoom,
  directoryRoom,
  referralsRoom,
  networkRoom,
  reportsRoom,
  portalRoom,
  connectionRoom,
  teamRoom,
  settingsRoom,
  lawRoom,
]
