// The table of contents of the app: every room, in the order of the day.
import type { Room } from './house/room.ts'
import { benefits } from './rooms/benefits/index.tsx'
import { cases } from './rooms/cases/index.tsx'
import { connection } from './rooms/connection/index.tsx'
import { conversations } from './rooms/conversations/index.tsx'
import { directory } from './rooms/directory/index.tsx'
import { network } from './rooms/network/index.tsx'
import { people } from './rooms/people/index.tsx'
import { plans } from './rooms/plans/index.tsx'
import { portal } from './rooms/portal/index.tsx'
import { referrals } from './rooms/referrals/index.tsx'
import { settings } from './rooms/settings/index.tsx'
import { signin } from './rooms/signin/index.tsx'
import { team } from './rooms/team/index.tsx'
import { today } from './rooms/today/index.tsx'

export const rooms: readonly Room[] = [
  signin,
  today,
  portal,
  people,
  cases,
  conversations,
  benefits,
  plans,
  connection,
  team,
  referrals,
  directory,
  network,
  settings,
]
