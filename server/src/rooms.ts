import type { Room } from './house/room.ts'

/** Every room of the house, in the order of a person's way through it. */
export const rooms: readonly Room[] = []
