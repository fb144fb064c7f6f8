import { rooms } from './app.tsx'
import { start } from './house/start.tsx'

start(rooms)
