import { lawRoutes } from '@kith/wire/law'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'
import type { PageContext } from '../../house/room.ts'
import { currentLanguage, type Language } from '../../house/words/words.tsx'
import { todayHere } from '../../kit/day.ts'

/** As of which day, where and in which language. */
export interface Where {
  on: string
  state: string
  language: Language
}
/** The law of a day does not change while somebody reads it. */
const kept = { staleTime: 300_000, placeholderData: keepPreviousData }

export const contentsQuery = (where: Where) =>
  queryOptions({
    queryKey: ['law', 'contents', where],
    queryFn: () => call(lawRoutes.lawContents, { params: where }),
    ...kept,
  })
export const searchQuery = (where: Where, words: string) =>
  queryOptions({
    queryKey: ['law', 'search', where, words],
    queryFn: () => call(lawRoutes.searchLaw, { params: { ...where, words } }),
    enabled: words.trim().length > 1,
    ...kept,
  })
export const programmeQuery = (where: Where, programme: string) =>
  queryOptions({
    queryKey: ['law', 'programme', where, programme],
    queryFn: () => call(lawRoutes.lawProgramme, { params: { ...where, programme } }),
    ...kept,
  })
export const ruleQuery = (where: Where, rule: string) =>
  queryOptions({
    queryKey: ['law', 'rule', where, rule],
    queryFn: () => call(lawRoutes.lawRule, { params: { ...where, rule } }),
    ...kept,
  })
export const figureQuery = (where: Where, figure: string) =>
  queryOptions({
    queryKey: ['law', 'figure', where, figure],
    queryFn: () => call(lawRoutes.lawFigure, { params: { ...where, figure } }),
    ...kept,
  })

/** What a list is read for, from the end of its address; today and the whole country when it does not say. */
export const usualWhere = () => ({ on: todayHere(), state: 'US' })

/** The day and the state in a permanent address, for what is read before the page is drawn. */
export const whereIn = ({ params }: PageContext): Where => ({
  on: params.on!,
  state: params.state!,
  language: currentLanguage(),
})
