import { type NeedKey, understand } from '@kith/hsds'

/** The needs that somebody's words speak of. @example needsIn('a bed for tonight') // ['shelter'] */
export const needsIn = (words: string): readonly NeedKey[] => understand(words).needs
