// Writes src/words.gen.d.ts; the type checker needs it and it is not in the repository.
import { join } from 'node:path'
import { writeWordTypes } from './words/gather.ts'

writeWordTypes(join(import.meta.dirname, '..'))
