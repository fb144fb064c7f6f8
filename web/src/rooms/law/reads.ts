import { lawRoutes } from '@kith/wire/law'
import { use } from 'react'
import { call, type ParamsOf, type ReplyOf } from '../../house/api/call.ts'
import { currentLanguage, type Language, useLanguage } from '../../house/words/words.tsx'
import { type Place, placeOf } from './place.ts'

/** What was asked stays for as long as the page is open: the law of a day does not change while somebody reads it. */
const asked = new Map<string, Promise<unknown>>()

type Routes = typeof lawRoutes
function ask<N extends keyof Routes>(name: N, params: ParamsOf<Routes[N]>): Promise<ReplyOf<Routes[N]>> {
  const key = JSON.stringify([name, params])
  const known = asked.get(key) ?? call(lawRoutes[name] as Routes[N], { params })
  asked.set(key, known)
  return known as Promise<ReplyOf<Routes[N]>>
}

/** What a page is read from, in the language of the page; it waits for what is on its way. */
export function useRead<N extends keyof Routes>(
  name: N,
  params: Omit<ParamsOf<Routes[N]>, 'language'>,
): ReplyOf<Routes[N]> {
  const { language } = useLanguage()
  return use(ask(name, { ...params, language } as ParamsOf<Routes[N]>))
}

/** Begins to read what the address names, before anything is drawn. */
export function readAhead() {
  void readOf(placeOf(location), currentLanguage()).catch(() => {})
}
/** To be asked anew after something went wrong. */
export const readAgain = () => asked.clear()

function readOf(place: Place, language: Language): Promise<unknown> {
  const { on, state } = place
  switch (place.page) {
    case 'contents':
      return ask('lawContents', { on, state, language })
    case 'programme':
      return ask('lawProgramme', { on, state, programme: place.programme, language })
    case 'rule':
      return ask('lawRule', { on, state, rule: place.id, language })
    case 'figure':
      return ask('lawFigure', { on, state, figure: place.id, language })
  }
}
