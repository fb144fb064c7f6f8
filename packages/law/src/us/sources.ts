import type { Source } from '../words.ts'

/** A section of the code of federal regulations or of the United States Code: `cfr(24)('5.611(a)')`, `usc(26)('36B(c)')`. */
export const cfr = sectionOf('CFR', 'cfr')
export const usc = sectionOf('USC', 'uscode')

function sectionOf(code: string, folder: string) {
  return (title: number) =>
    (section: string): Source => ({
      title: `${title} ${code} ${section}`,
      href: `https://www.law.cornell.edu/${folder}/text/${title}/${section.replace(/\(.*/, '')}`,
    })
}
