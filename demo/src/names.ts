import type { Chance } from './chance.ts'

// Given names that people have, family names that nobody has: whoever meets one knows that it is the demo.
const women =
  'Marisol Adaeze Imani Rosalind Thuy Noor Beatriz Hazel Yesenia Farah Lucía Delphine Amara Ofelia Renata Salma Willa Xiomara Perla Nadia Esperanza Keisha Dolores Linh Zainab Consuelo Hattie Mireya Precious Leocadia Winnie Paloma'.split(
    ' ',
  )
const men =
  'Darnell Mateo Samuel Tomás Idris Eleazar Bo Rigoberto Quentin Malik Anselmo Harlan Yusuf Casimiro Jabari Emmett Octavio Tuan Rafael Leopold Ezra Salvador Omari Fidel Clyde Abdi Roque Percival Gilberto Moses Ignacio Otis'.split(
    ' ',
  )
const family = [
  'Quillaway',
  'Tindlewick',
  'Marrowby',
  'Solmirón',
  'Valdequín',
  'Brambleholt',
  'Okonwelde',
  'Fernhallow',
  'Castaverde',
  'Nguyenfield',
  'Dappleworth',
  'Ortecilla',
  'Hollowmere',
  'Abrantine',
  'Peñalosca',
  'Wrenfold',
  'Ibarrendo',
  'Thistledane',
  'Kowalwright',
  'Mbeliwood',
  'Larkensby',
  'Zamoravilla',
  'Underbough',
  'Oyelstone',
  'Rivascomba',
  'Candlemoor',
  'Estrellado',
  'Pottingsway',
  'Haddamere',
  'Junipérez',
  'Cobblewynd',
  'Fuentalba',
  'Greywether',
  'Adeyfold',
  'Mirandolar',
  'Saltmarshe',
  'Tranfield',
  'Alcorvera',
  'Owlsbury',
  'Benítezar',
]

export const givenName = (c: Chance, woman: boolean) => c.pick(woman ? women : men)
export const familyName = (c: Chance, spanish: boolean) =>
  spanish && c.happens(0.5) ? `${c.pick(family)} ${c.pick(family)}` : c.pick(family)
/** 555-01xx is set aside for stories: no such line rings anywhere. */
export const phone = (c: Chance) => `(555) ${String(200 + c.below(700))}-01${String(c.below(100)).padStart(2, '0')}`
export const streets = [
  'Larch Lane',
  'Ferry Street',
  'Mill Road',
  'Copper Court',
  'Juniper Way',
  'Old Quarry Road',
  'Lantern Street',
  'Heron Avenue',
  'Orchard Row',
  'Canal Street',
] as const
export const address = (c: Chance) => `${10 + c.below(900)} ${c.pick(streets)}, Millbrook`
