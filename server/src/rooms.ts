import type { Room } from './house/room.ts'
import { peopleRoom } from './rooms/people/index.ts'

/** Every room of the house, in the order of a person's way through it. */
export const rooms: readonly Room[] = [peopleRoom]
