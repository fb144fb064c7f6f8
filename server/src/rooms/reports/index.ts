import { reportsRoutes } from '@kith/wire/reports'
import { room } from '../../house/room.ts'
import { caseSummaryPage } from './case-summary-page.ts'
import { readCase } from './read-case.ts'

export const reportsRoom = room({
  name: 'reports',
  routes: reportsRoutes,
  handlers: {
    async caseSummary(visit) {
      const { personId, language, purpose, recipient, notes } = visit.params
      await visit.reading(personId, { fields: ['caseSummary'], purpose: 'caseSummary' })
      const summary = await readCase(visit.tx, visit.actor(), {
        personId,
        lang: language,
        purpose,
        recipient,
        withNotes: notes === true,
        now: visit.now,
        // The ledger keeps this look under the same id, so that a sheet of paper leads to its entry.
        reference: visit.requestId,
        local: visit.house.localLaw.programmes,
      })
      if (!summary) throw visit.notFound()
      const page = caseSummaryPage(summary, language)
      return async () => {
        const pdf = await visit.house.press.print('case-summary', page, { lang: language, title: page.title })
        // The name of the file says what it is, not of whom: names of files travel further than their content.
        visit.reply.headers({
          'content-type': 'application/pdf',
          'content-disposition': 'attachment; filename="case-summary.pdf"',
          'cache-control': 'no-store',
        })
        return pdf
      }
    },
  },
})
