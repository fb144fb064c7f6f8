import { states } from '@kith/law'
import type { HandoutPaper, handoutRoutes } from '@kith/wire/handout'
import { sql } from 'kysely'
import { dayIn } from '../../house/clock.ts'
import { raw } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import type { Visit } from '../../house/kit/visit.ts'
import { findServices } from '../directory/index.ts'
import { type HandoutFacts, handoutOf } from './handout.ts'
import { type BenefitsToday, benefitsToday } from './read.ts'

type Language = HandoutPaper['lang']
type Near = HandoutFacts['near']

interface Setting {
  name: string
  language: string
  agency: string
  zone: string
}

/** What the paper needs besides the law: to whom it is given, and by whom. */
const settingQuery = (personId: string) =>
  raw(sql<Setting>`select p.name, p.language, g.name as agency, g.zone from kith.person p
    join kith.agency g on g.id = p.agency_id where p.id = ${personId}`)

const firstName = (name: string): string => name.split(' ')[0]!

async function readHandout(visit: Visit<{ personId: string; language?: Language | undefined }>, what: string) {
  const { personId } = visit.params
  await visit.reading(personId, { fields: ['household', 'circumstances', 'benefits'], purpose: what })
  const setting = await visit.tx.maybe(settingQuery(personId))
  if (!setting) throw visit.notFound()
  const language = visit.params.language ?? (setting.language.startsWith('es') ? 'es' : 'en')
  const day = dayIn(setting.zone, visit.now)
  const read = await benefitsToday(visit.tx, personId, day, visit.house.localLaw.programmes)
  if (!read) throw visit.notFound()
  visit.showed(
    read.residents.map((one) => one.person_id).filter((id) => id !== personId),
    'household',
  )
  const near = await hearingHelp(visit, setting.zone)
  return { read, paper: paperOf(read, setting, near, day, language, visit.house.localLaw.programmes) }
}

/** Who helps at a hearing, as far as the directory knows it and somebody has looked at the entry lately. */
async function hearingHelp({ tx, now }: Pick<Visit, 'tx' | 'now'>, zone: string): Promise<Near> {
  const asked = { words: 'benefits hearing', need: 'legal', language: '', limit: 10, page: 1 }
  const { services } = await findServices(tx, asked, now, zone)
  return services.find((one) => one.phone !== '' && one.freshness !== 'stale') ?? null
}

const paperOf = (
  read: BenefitsToday,
  setting: Setting,
  near: Near,
  day: string,
  language: Language,
  local: HandoutFacts['local'],
): HandoutPaper =>
  handoutOf(
    {
      findings: read.findings,
      household: read.household,
      names: Object.fromEntries(read.residents.map((one) => [one.person_id, firstName(one.name)])),
      name: setting.name,
      day,
      agency: setting.agency,
      near,
      local,
    },
    language,
  )

export const handoutReads: RouteHandlers<typeof handoutRoutes> = {
  async handout(visit) {
    const { read, paper } = await readHandout(visit, 'handout')
    return {
      read: read.state === '' ? 'noState' : states.has(read.state) ? 'read' : 'unknownState',
      paper,
    }
  },
  async handoutPdf(visit) {
    const { paper } = await readHandout(visit, 'handoutPdf')
    return async () => {
      const pdf = await visit.house.press.print('handout', paper, { lang: paper.lang, title: paper.title })
      // The name of the file says what it is, not of whom: names of files travel further than their content.
      visit.reply.headers({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="handout.pdf"',
        'cache-control': 'no-store',
      })
      return pdf
    }
  },
}
