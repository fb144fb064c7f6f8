import type { Language } from './shapes.ts'

// Who somebody is to a person is free text and stays as it was typed. The words that are typed most are said in the language of
// the screen or the paper; an English word that does not tell a woman from a man becomes both in Spanish.

/** The words of one meaning: in each language the one that is said first, then others that mean it, parted by strokes. */
type Meaning = readonly [en: string, es: string]

const kin: readonly Meaning[] = [
  ['mother/mom/mum/mama/mommy', 'madre/mamá/mami'],
  ['father/dad/daddy', 'padre/papá/papi'],
  ['parent', 'madre o padre/padre o madre'],
  ['parents', 'padres/madre y padre'],
  ['daughter/girl', 'hija'],
  ['son/boy', 'hijo'],
  ['child/kid', 'hija o hijo/hijo o hija/niña/niño/menor'],
  ['children/kids', 'hijas e hijos/hijos/hijas/hijos e hijas/niños/niñas'],
  ['baby/infant', 'bebé'],
  ['stepmother/step mother/stepmom', 'madrastra'],
  ['stepfather/step father/stepdad', 'padrastro'],
  ['stepdaughter/step daughter', 'hijastra'],
  ['stepson/step son', 'hijastro'],
  ['stepchild/step child', 'hijastra o hijastro/hijastro o hijastra'],
  ['foster mother', 'madre de crianza'],
  ['foster father', 'padre de crianza'],
  ['foster parent', 'madre o padre de crianza'],
  ['foster daughter', 'hija de crianza'],
  ['foster son', 'hijo de crianza'],
  ['foster child', 'hija o hijo de crianza'],
  ['sister', 'hermana'],
  ['brother', 'hermano'],
  ['sibling', 'hermana o hermano/hermano o hermana'],
  ['siblings', 'hermanas y hermanos/hermanos/hermanas'],
  ['half sister', 'media hermana'],
  ['half brother', 'medio hermano'],
  ['stepsister/step sister', 'hermanastra'],
  ['stepbrother/step brother', 'hermanastro'],
  ['grandmother/grandma/granny', 'abuela/abuelita'],
  ['grandfather/grandpa/granddad', 'abuelo/abuelito'],
  ['grandparent', 'abuela o abuelo/abuelo o abuela'],
  ['grandparents', 'abuelos/abuela y abuelo'],
  ['great grandmother', 'bisabuela'],
  ['great grandfather', 'bisabuelo'],
  ['granddaughter', 'nieta'],
  ['grandson', 'nieto'],
  ['grandchild', 'nieta o nieto/nieto o nieta'],
  ['grandchildren', 'nietas y nietos/nietos/nietas'],
  ['aunt/auntie', 'tía'],
  ['uncle', 'tío'],
  ['niece', 'sobrina'],
  ['nephew', 'sobrino'],
  ['cousin', 'prima o primo/primo o prima/prima/primo'],
  ['mother in law', 'suegra'],
  ['father in law', 'suegro'],
  ['sister in law', 'cuñada'],
  ['brother in law', 'cuñado'],
  ['daughter in law', 'nuera'],
  ['son in law', 'yerno'],
  ['spouse', 'cónyuge/esposa o esposo/esposo o esposa'],
  ['husband', 'esposo/marido'],
  ['wife', 'esposa/mujer'],
  ['partner/domestic partner', 'pareja/compañera/compañero'],
  ['boyfriend', 'novio'],
  ['girlfriend', 'novia'],
  ['fiancé', 'prometido'],
  ['fiancée', 'prometida'],
  ['ex', 'ex'],
  ['former partner/ex partner', 'expareja/ex pareja'],
  ['former spouse/ex spouse', 'excónyuge/ex cónyuge'],
  ['former husband/ex husband', 'exesposo/ex esposo/exmarido/ex marido'],
  ['former wife/ex wife', 'exesposa/ex esposa'],
  ['former boyfriend/ex boyfriend', 'exnovio/ex novio'],
  ['former girlfriend/ex girlfriend', 'exnovia/ex novia'],
  ['godparent', 'madrina o padrino/padrino o madrina'],
  ['godmother', 'madrina'],
  ['godfather', 'padrino'],
  ['goddaughter', 'ahijada'],
  ['godson', 'ahijado'],
  ['godchild', 'ahijada o ahijado/ahijado o ahijada'],
  ['compadre/comadre/kumpare/kumare', 'compadre/comadre/kumpare/kumare'],
  ['clan', 'clan'],
  ['whānau', 'whānau'],
  ['extended family', 'familia extensa'],
  ['elder', 'persona mayor/anciana/anciano'],
  ['relative/family member', 'familiar/pariente'],
  ['family', 'familia'],
]

const ties: readonly Meaning[] = [
  ['guardian/legal guardian', 'tutora o tutor/tutor o tutora/tutora/tutor/tutora legal/tutor legal'],
  ['caregiver/carer/caretaker', 'cuidadora o cuidador/cuidador o cuidadora/cuidadora/cuidador'],
  ['friend', 'amiga o amigo/amigo o amiga/amiga/amigo'],
  ['friends', 'amigas y amigos/amigos/amigas'],
  ['best friend', 'mejor amiga o amigo/mejor amiga/mejor amigo'],
  ['neighbor/neighbour', 'vecina o vecino/vecino o vecina/vecina/vecino'],
  ['neighbors/neighbours', 'vecinas y vecinos/vecinos/vecinas'],
  [
    'roommate/housemate',
    'compañera o compañero de casa/compañera de casa/compañero de casa/compañera de cuarto/compañero de cuarto',
  ],
  ['tenant/lodger', 'inquilina o inquilino/inquilino o inquilina/inquilina/inquilino'],
  ['landlord', 'casero/arrendador'],
  ['landlady', 'casera/arrendadora'],
  ['employer', 'empleador/empleadora'],
  ['employee', 'empleada o empleado/empleado o empleada/empleada/empleado'],
  ['boss', 'jefa o jefe/jefe o jefa/jefa/jefe/patrona/patrón'],
  ['coworker/co worker', 'compañera o compañero de trabajo/compañera de trabajo/compañero de trabajo'],
  ['colleague', 'colega'],
  ['job/work', 'trabajo/empleo'],
  ['teacher', 'maestra o maestro/maestro o maestra/maestra/maestro/profesora/profesor'],
  ['school', 'escuela'],
  ['school counselor', 'consejera o consejero escolar/consejera escolar/consejero escolar'],
  ['child care/childcare/daycare/day care', 'guardería'],
  ['doctor', 'médica o médico/médica/médico/doctora/doctor'],
  ['nurse', 'enfermera o enfermero/enfermera/enfermero'],
  ['dentist', 'dentista'],
  ['therapist', 'terapeuta'],
  ['counselor/counsellor', 'consejera o consejero/consejera/consejero'],
  ['clinic', 'clínica'],
  ['hospital', 'hospital'],
  ['church', 'iglesia'],
  ['parish', 'parroquia'],
  ['mosque', 'mezquita'],
  ['temple', 'templo'],
  ['synagogue', 'sinagoga'],
  ['pastor', 'pastora o pastor/pastora/pastor'],
  ['priest', 'sacerdote'],
  ['choir', 'coro'],
  ['club', 'club'],
  ['team', 'equipo'],
  ['support group', 'grupo de apoyo'],
  ['social worker', 'trabajadora o trabajador social/trabajadora social/trabajador social'],
  ['lawyer/attorney', 'abogada o abogado/abogado o abogada/abogada/abogado'],
  ['police', 'policía'],
  ['probation officer', 'oficial de libertad condicional'],
  ['parole officer', 'oficial de libertad bajo palabra'],
  ['interpreter', 'intérprete'],
  ['library', 'biblioteca'],
  ['dog', 'perra o perro/perra/perro'],
  ['cat', 'gata o gato/gata/gato'],
  ['pet', 'mascota'],
]

/** What the record itself writes, where nobody typed anything. */
const written: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  head: { en: 'head of the home', es: 'cabeza del hogar' },
  member: { en: 'member', es: 'miembro' },
}

/** Compared without regard to capitals, accents, hyphens and spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()

const wordsOf = (said: string) => said.split('/')
const languages = { en: 0, es: 1 } as const

const meanings = new Map<string, { of: Meaning; in: Set<Language> }>()
for (const meaning of [...kin, ...ties])
  for (const language of ['en', 'es'] as const)
    for (const word of wordsOf(meaning[languages[language]])) {
      const known = meanings.get(plain(word))
      if (!known) meanings.set(plain(word), { of: meaning, in: new Set([language]) })
      else if (known.of === meaning) known.in.add(language)
    }

/**
 * Who somebody is, as it is said in a language: a well-known word of the other language is said in this one, anything else
 * stays as it was typed.
 * @example kinWord('Neighbor', 'es') // 'Vecina o vecino'
 */
export function kinWord(typed: string, language: Language): string {
  const word = plain(typed)
  const fixed = written[word]
  if (fixed) return fixed[language]
  const known = meanings.get(word)
  if (!known || known.in.has(language)) return typed
  const said = wordsOf(known.of[languages[language]])[0]!
  const first = typed.trim().charAt(0)
  return first !== first.toLowerCase() ? said.charAt(0).toUpperCase() + said.slice(1) : said
}

/**
 * The first English word of what a typed word means; nothing where the list does not know it.
 * @example kinMeaning('Mamá') // 'mother'
 */
export function kinMeaning(typed: string): string {
  const known = meanings.get(plain(typed))
  return known ? wordsOf(known.of[0])[0]! : ''
}

/** Every word of the list, for the test that none means two things. */
export const kinMeanings: readonly Meaning[] = [...kin, ...ties]
