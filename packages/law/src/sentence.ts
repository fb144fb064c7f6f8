import { eachMember } from './compile.ts'
import type { Plan } from './plan.ts'
import { isKnown, type Ranges } from './ranges.ts'
import { money, pick } from './say.ts'
import type { Finding } from './screen.ts'
import { seatOf } from './situation.ts'
import type { Language } from './words.ts'

/** One sentence for the person: what they can get, or why not, or what it depends on. */
export function sentenceFor(
  finding: Finding,
  eligible: Plan,
  who: number,
  ranges: Ranges,
  names: readonly string[],
  language: Language,
): string {
  const { programme, amount, status } = finding
  const say = texts[language]
  const whose = programme.entity === 'household' ? say.household : names[0]!
  const name = pick(programme.name, language)
  const per = programme.period === 'month' ? say.aMonth : say.aYear
  const most = money(Math.round(amount.hi), language)
  if (status === 'excluded') {
    const reasons = unmet(eligible, who, ranges).map((reason) => pick(reason, language))
    return say.no(whose, name, reasons.slice(0, 2).join(` ${say.and} `))
  }
  if (status === 'certain')
    return amount.lo === amount.hi
      ? amount.hi === 0
        ? say.yesNothing(whose, name)
        : say.yes(whose, name, most, per)
      : say.yesUpTo(whose, name, most, per)
  const open = [...new Set(finding.missing.map(({ ask }) => inSentence(pick(ask.short, language))))].slice(0, 2)
  return amount.hi > 100_000 || amount.hi === 0
    ? say.perhaps(whose, name, open.join(` ${say.and} `))
    : say.perhapsUpTo(whose, name, most, per, open.join(` ${say.and} `))
}

/** A label inside a sentence: "rent", but "SSDI" as it is. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label

/** The reasons for a no, in the words that rules have for it: of "all" the first that fails, of "any" each. */
const unmet = (plan: Plan, who: number, ranges: Ranges, isTop = true): { en: string; es: string }[] => {
  const { now } = ranges.seat
  const range = ranges.of(plan, who)
  if (!isKnown(range) || range.lo !== 0) return []
  switch (plan.op) {
    case 'rule': {
      const deeper = unmet(plan.is, seatOf(now, plan.rule.entity, who), ranges, false)
      if (isTop) return deeper
      return plan.rule.unmet ? [plan.rule.unmet] : deeper
    }
    case 'and': {
      for (const arg of plan.args) {
        const found = unmet(arg, who, ranges, false)
        if (found.length > 0) return found
      }
      return []
    }
    case 'or':
      return plan.args.flatMap((arg) => unmet(arg, who, ranges, false)).filter((one, i, all) => all.indexOf(one) === i)
    case 'if': {
      const asked = ranges.of(plan.args[0], who)
      return isKnown(asked) ? unmet(plan.args[asked.lo ? 1 : 2], who, ranges, false) : []
    }
    case 'gather': {
      const found: { en: string; es: string }[] = []
      eachMember(plan.over, now, who, (member) => {
        for (const one of unmet(plan.each, member, ranges, false)) if (!found.includes(one)) found.push(one)
      })
      return found
    }
    default:
      return []
  }
}

const texts = {
  en: {
    household: 'Your household',
    and: 'and',
    aMonth: 'a month',
    aYear: 'a year',
    yes: (who: string, name: string, amount: string, per: string) => `${who} can get ${amount} ${per} from ${name}.`,
    yesUpTo: (who: string, name: string, amount: string, per: string) =>
      `${who} can get ${name}: up to ${amount} ${per}.`,
    yesNothing: (who: string, name: string) => `${who} qualifies for ${name}, but the amount is zero for now.`,
    no: (who: string, name: string, why: string) => `${who} cannot get ${name} for now${why ? `: ${why}` : ''}.`,
    perhaps: (who: string, name: string, open: string) =>
      `${who} may get ${name}${open ? `; it depends on: ${open}` : ''}.`,
    perhapsUpTo: (who: string, name: string, amount: string, per: string, open: string) =>
      `${who} may get up to ${amount} ${per} from ${name}${open ? `; it depends on: ${open}` : ''}.`,
  },
  es: {
    household: 'Su hogar',
    and: 'y',
    aMonth: 'al mes',
    aYear: 'al año',
    yes: (who: string, name: string, amount: string, per: string) =>
      `${who} puede recibir ${amount} ${per} de ${name}.`,
    yesUpTo: (who: string, name: string, amount: string, per: string) =>
      `${who} puede recibir ${name}: hasta ${amount} ${per}.`,
    yesNothing: (who: string, name: string) =>
      `${who} cumple los requisitos de ${name}, pero por ahora la cantidad es cero.`,
    no: (who: string, name: string, why: string) =>
      `${who} no puede recibir ${name} por ahora${why ? `: ${why}` : ''}.`,
    perhaps: (who: string, name: string, open: string) =>
      `${who} quizá pueda recibir ${name}${open ? `; depende de: ${open}` : ''}.`,
    perhapsUpTo: (who: string, name: string, amount: string, per: string, open: string) =>
      `${who} quizá pueda recibir hasta ${amount} ${per} de ${name}${open ? `; depende de: ${open}` : ''}.`,
  },
} as const
