import { createContext } from 'react'
import type { Room } from './room.ts'

/** The rooms of this app, for the palette. */
export const RoomsContext = createContext<readonly Room[]>([])
