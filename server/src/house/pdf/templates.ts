import { fileURLToPath } from 'node:url'

/** The documents the house can print. A template lies in the room whose document it is; here stands only the list. */
export type Template = 'case-summary' | 'handout'

export const templates: Record<Template, string> = {
  'case-summary': fileURLToPath(new URL('../../rooms/reports/templates/case-summary.typ', import.meta.url)),
  handout: fileURLToPath(new URL('../../rooms/benefits/templates/handout.typ', import.meta.url)),
}
