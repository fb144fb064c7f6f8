import type { Language, Words } from '@kith/law'
import type { FigureChange } from '@kith/law/figure-changes'
import { amount } from '@kith/law/say'
import type { Because, Touched } from '@kith/law/touched'
import type { ChangedFigure } from '@kith/wire/policy-changes'

type Figure = Because['figure']
const both = (tell: (language: Language) => string): Words => ({ en: tell('en'), es: tell('es') })

/** A figure that is a yes or a no says so behind its title; that is for those who write law. */
const flagSign = / \(1 = (yes|sí)\)$/
const titleOf = (figure: Figure, language: Language) => figure[language].replace(flagSign, '')

const isYesNo = (figure: Figure, values: readonly unknown[]): boolean =>
  flagSign.test(figure.en) || (figure.unit === 'share' && values.every((one) => one === null || one === 0 || one === 1))

const valueSaid = (figure: Figure, value: number, yesNo: boolean, language: Language) =>
  amount(value, yesNo ? null : figure.unit, language)

/** One figure before and after, a row for each size that changes. */
export function figureSaid(
  { figure, region, isOfState, was, is, sources, isCounties }: FigureChange,
  state: string,
): ChangedFigure {
  const title = both((language) => titleOf(figure, language))
  const rows = isCounties
    ? [countiesSaid(was?.value ?? [], is.value ?? [])]
    : rowsOf(figure, was?.value ?? null, is.value)
  return {
    id: figure.id,
    title,
    state: isOfState ? state : '',
    region: region ?? '',
    rows,
    sources: sources.map((one) => ({ title: one.title, href: one.href ?? null })),
  }
}

type Value = number | readonly number[] | null
const none = { en: 'none', es: 'ninguno' }

function rowsOf(figure: Figure, was: Value, is: Value): ChangedFigure['rows'] {
  const sized = [was, is].some((value) => typeof value === 'object' && value !== null)
  const [before, after] = [was, is].map((value) => (value === null ? [] : [value].flat()))
  const yesNo = isYesNo(figure, [...before!, ...after!])
  const told = (value: number | undefined) =>
    value === undefined
      ? yesNo
        ? both((l) => amount(0, null, l))
        : none
      : both((l) => valueSaid(figure, value, yesNo, l))
  return Array.from({ length: Math.max(before!.length, after!.length) }, (_, at) => at)
    .filter((at) => before![at] !== after![at])
    .map((at) => ({ size: sized ? figure.first + at : null, was: told(before![at]), is: told(after![at]) }))
}

function countiesSaid(was: Value, is: Value): ChangedFigure['rows'][number] {
  const counted = (value: Value) => {
    const count = value === null ? 0 : [value].flat().length
    return {
      en: `${count} ${count === 1 ? 'county' : 'counties'}`,
      es: `${count} ${count === 1 ? 'condado' : 'condados'}`,
    }
  }
  return { size: null, was: counted(was), is: counted(is) }
}

/** Why something moves, in one sentence: the figure that moves it most with its numbers, and the others by name. */
export function reasonSaid({ because }: Touched): Words {
  const [first, ...others] = because
  if (!first) return texts.together
  return both((language) => {
    const say = texts[language]
    const title = titleOf(first.figure, language)
    const { was, is, figure } = first
    const yesNo = isYesNo(figure, [was, is])
    const main =
      was === null || is === null
        ? say.another(title)
        : yesNo
          ? is > was
            ? say.begins(title)
            : say.ends(title)
          : say.goes(title, valueSaid(figure, was, false, language), valueSaid(figure, is, false, language), is > was)
    const more = others.slice(0, 2).map((one) => say.quoted(titleOf(one.figure, language)))
    return `${main}${more.length > 0 ? say.also(more, others.length > 2) : ''}.`
  })
}

const texts = {
  together: {
    en: 'Several figures of this change work together.',
    es: 'Varias cifras de este cambio actúan juntas.',
  },
  en: {
    quoted: (title: string) => `“${title}”`,
    goes: (title: string, was: string, is: string, up: boolean) =>
      `“${title}” goes ${up ? 'up' : 'down'} from ${was} to ${is}`,
    begins: (title: string) => `A new rule holds: “${title}”`,
    ends: (title: string) => `A rule ends: “${title}”`,
    another: (title: string) => `“${title}” is another one`,
    also: (titles: string[], more: boolean) =>
      `; ${titles.join(more ? ', ' : ' and ')}${more ? ' and others' : ''} count${titles.length === 1 && !more ? 's' : ''} too`,
  },
  es: {
    quoted: (title: string) => `«${title}»`,
    goes: (title: string, was: string, is: string, up: boolean) =>
      `«${title}» ${up ? 'sube' : 'baja'} de ${was} a ${is}`,
    begins: (title: string) => `Rige una regla nueva: «${title}»`,
    ends: (title: string) => `Termina una regla: «${title}»`,
    another: (title: string) => `«${title}» es otra`,
    also: (titles: string[], more: boolean) =>
      `; también ${more || titles.length > 1 ? 'cuentan' : 'cuenta'} ${titles.join(more ? ', ' : ' y ')}${more ? ' y otras' : ''}`,
  },
} as const
