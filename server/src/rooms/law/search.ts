import type { LawLink } from '@kith/wire/law'
import { figureTold, linkTo, type Reading } from './told.ts'

const most = 40

const plain = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Rules and figures in whose words, id or citation every word stands; those that are named so come first. */
export function searchLaw(reading: Reading, words: string) {
  const { book, language } = reading
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  const fits = (text: string) => wanted.every((word) => text.includes(word))
  const rank = (title: string, all: string) => (fits(plain(title)) ? 2 : fits(plain(all)) ? 1 : 0)
  const rules = [...book.rules.values()].map((rule) => ({
    rank: rank(rule[language], `${rule.en} ${rule.es} ${rule.id} ${rule.cite} ${book.home(rule.id).name[language]}`),
    told: () => ({ ...named(linkTo(reading, rule)), kind: 'rule' as const, hint: rule.cite }),
  }))
  const figures = [...book.figures.values()].map((figure) => ({
    rank: rank(
      figure[language],
      `${figure.en} ${figure.es} ${figure.id} ${figure.sources.map((one) => one.title).join(' ')} ${book.home(figure.id).name[language]}`,
    ),
    told: () => {
      const { said, rows } = figureTold(reading, figure)
      return { ...named(linkTo(reading, figure)), kind: 'figure' as const, hint: rows[0] ? `${rows[0].said} …` : said }
    },
  }))
  const named = (link: LawLink) => ({ ...link, programmeName: book.home(link.id).name[language] })
  const found = [...rules, ...figures].filter((one) => one.rank > 0).sort((a, b) => b.rank - a.rank)
  return { total: found.length, found: found.slice(0, most).map((one) => one.told()) }
}
