import type { Language, Place } from './words.tsx'

/** Where a place lies that is not a room. */
const folders: Partial<Record<Place, string>> = {
  house: 'house',
  kit: 'kit',
  pictures: 'kit/pictures',
  applications: 'rooms/benefits/applications',
  family: 'rooms/people/family',
  changes: 'rooms/benefits/changes',
  whatif: 'rooms/benefits/whatif',
}

/** Where the words of a place stand, below `web`. */
export const pathOf = (place: Place, language: Language): string =>
  `/src/${folders[place] ?? `rooms/${place}`}/words/${language}.icu`
