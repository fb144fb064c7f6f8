/** The words with which a person agrees to a referral. Changed words are another version: a consent names the one it was given under. */

export const consentVersion = 'referral-1'

export interface ConsentDetails {
  agency: string
  organization: string
  service: string
  purpose: string
  /** What is shared, in the language in which it is read out. */
  shared: readonly string[]
  /** Written out in that language. */
  until: string
}

const list = (items: readonly string[], language: 'en' | 'es') =>
  new Intl.ListFormat(language === 'es' ? 'es-US' : 'en-US', { type: 'conjunction' }).format(items)

/**
 * The sentences of a consent, one a line, to be read out or read by the person who gives it.
 * @example consentWords('en', { agency: 'Elm County', organization: 'Open Pantry', … })[0]
 */
export function consentWords(language: 'en' | 'es', told: ConsentDetails): string[] {
  const { agency, organization, service, purpose, until } = told
  const shared = list(told.shared, language)
  const to = organization === '' || organization === service ? service : `${organization} (${service})`
  return language === 'es'
    ? [
        `Acepto que ${agency} comparta lo siguiente con ${to}: ${shared}.`,
        ...(purpose ? [`Es para esto: ${purpose}`] : []),
        `Pueden verlo hasta el ${until}.`,
        'Puedo cambiar de opinión en cualquier momento. Entonces ya no podrán verlo aquí.',
        'Si digo que no, recibiré la misma ayuda aquí.',
      ]
    : [
        `I agree that ${agency} shares this with ${to}: ${shared}.`,
        ...(purpose ? [`It is for this: ${purpose}`] : []),
        `They can see it until ${until}.`,
        'I can change my mind at any time. Then they can no longer see it here.',
        'If I say no, I get the same help here.',
      ]
}
