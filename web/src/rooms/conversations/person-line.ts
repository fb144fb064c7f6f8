import { readDay } from '../../kit/typed-day.ts'

// One line a person, as the officer hears it: "Mateo 8 son", "Luz Vega 4 months", "José 3/8/1991 esposo".

export interface PersonLine {
  name: string
  /** `2018-05-22`, or null while nobody has said. */
  bornOn: string | null
  /** An age was said, not a birth date: the day is about right. */
  bornAbout: boolean
  relation: string
}

const relationWords = new Set(
  `spouse husband wife partner boyfriend girlfriend fiance fiancee son daughter child kid baby stepson stepdaughter stepchild
  mother father mom dad parent stepmother stepfather grandmother grandfather grandma grandpa grandparent grandson granddaughter
  grandchild brother sister sibling aunt uncle niece nephew cousin friend housemate roommate lodger foster ex
  esposo esposa marido mujer pareja novio novia cónyuge conyuge hijo hija bebé bebe niño niña hijastro hijastra
  madre padre mamá mama papá papa suegra suegro abuela abuelo nieto nieta hermano hermana tía tia tío tio sobrino sobrina
  primo prima amigo amiga compañero compañera inquilino inquilina`.split(/\s+/),
)
const monthWords = /^(months?|mos?|meses|mes)$/i
const weekWords = /^(weeks?|wks?|semanas?)$/i
const yearWords = /^(years?|yrs?|yo|y\/o|años|año|old)$/i
/** Said around the facts, not facts: "age 8", "born 2018", "de 8 años". */
const fillers = /^(age|aged|edad|born|b\.?|nacid[oa]|en|at|de|my|her|his|mi|su|is|es|and|y|-|–|·)$/i
const oldest = 120

/**
 * Reads one line. `today` is `2026-11-22`; an age becomes a birth date about the middle of that year of life.
 * What is not understood stays in the name, where the officer sees it.
 * @example readPersonLine('Mateo 8 son', '2026-11-22') // { name: 'Mateo', bornOn: '2018-05-22', bornAbout: true, relation: 'son' }
 */
export function readPersonLine(typed: string, today: string): PersonLine {
  const words = typed
    .replace(/[,;()]/g, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean)
  const name: string[] = []
  const relation: string[] = []
  let born: { on: string; about: boolean } | null = null
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const glued = /^(\d{1,3})(m|mo|w|y|yo)$/i.exec(word)
    const count = glued ? glued[1]! : word
    if (!born && /^\d{1,3}$/.test(count)) {
      const unit = glued ? glued[2]! : (words[i + 1] ?? '')
      const inMonths = glued ? /^mo?$/i.test(unit) : monthWords.test(unit)
      const inWeeks = glued ? /^w$/i.test(unit) : weekWords.test(unit)
      if (inMonths || inWeeks || Number(count) <= oldest) {
        born = { on: bornAgo(Number(count), inMonths ? 'months' : inWeeks ? 'weeks' : 'years', today), about: true }
        if (!glued)
          while (
            monthWords.test(words[i + 1] ?? '') ||
            weekWords.test(words[i + 1] ?? '') ||
            yearWords.test(words[i + 1] ?? '')
          )
            i++
        continue
      }
    }
    if (!born && /^(19|20)\d\d$/.test(word) && word <= today.slice(0, 4)) {
      born = { on: `${word}-07-01` <= today ? `${word}-07-01` : `${word}-01-01`, about: true }
      continue
    }
    const day: string | null = !born && /\d[/.-]\d/.test(word) ? readDay(word, Number(today.slice(0, 4))) : null
    if (day !== null && day <= today) {
      born = { on: day, about: false }
      continue
    }
    if (name.length > 0 && relationWords.has(word.toLowerCase())) relation.push(word.toLowerCase())
    else if (!(fillers.test(word) && leadsToFact(words[i + 1]))) name.push(word)
  }
  return {
    name: name.join(' '),
    bornOn: born?.on ?? null,
    bornAbout: born?.about ?? false,
    relation: relation.join(' '),
  }
}

/** "de" in "de 8 años" is said around a fact; in "Rosa de la Cruz" it is part of the name. */
const leadsToFact = (next: string | undefined) =>
  next !== undefined && (/^\d/.test(next) || fillers.test(next) || relationWords.has(next.toLowerCase()))

function bornAgo(count: number, unit: 'years' | 'months' | 'weeks', today: string): string {
  const date = new Date(`${today}T12:00:00Z`)
  const day = date.getUTCDate()
  if (unit === 'weeks') date.setUTCDate(day - 7 * count - 3)
  else {
    date.setUTCDate(1)
    // The middle of that year of life: of that age today, and still in half a year.
    date.setUTCMonth(date.getUTCMonth() - (unit === 'years' ? 12 * count + 6 : count))
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(day, lastDay))
  }
  return date.toISOString().slice(0, 10)
}
