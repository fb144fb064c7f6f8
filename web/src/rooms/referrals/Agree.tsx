import { consentWords } from '@kith/wire/consent-words'
import type { Carried } from '@kith/wire/referrals'
import { useWords } from '../../house/words/words.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { noonOf } from '../../kit/day.ts'
import type { GivenHow, Preview, Service } from './send-draft.ts'

interface Props {
  preview: Preview
  service: Service
  chosen: readonly Carried[]
  purpose: string
  until: string
  givenHow: GivenHow | null
  faults: { until: string | undefined; givenHow: string | undefined }
  onUntil: (day: string | null) => void
  onGivenHow: (how: GivenHow) => void
}
const ways = ['inPerson', 'byPhone', 'onPaper', 'byMessage'] as const

/** What the person agrees to, in their own language, to be read out; then how they said yes. Nothing is ticked for them. */
export function Agree({ preview, service, chosen, purpose, until, givenHow, faults, onUntil, onGivenHow }: Props) {
  const w = useWords('referrals')
  const language = preview.person.language === 'es' ? 'es' : 'en'
  const lines = consentWords(language, {
    agency: preview.agencyName,
    organization: service.organizationName,
    service: service.name,
    purpose: purpose.trim(),
    shared: chosen.map((each) => each.label[language].toLocaleLowerCase(language)),
    until: noonOf(until).toLocaleDateString(language === 'es' ? 'es-US' : 'en-US', { dateStyle: 'long' }),
  })
  return (
    <section className="agree" aria-labelledby="agree">
      <h2 id="agree">{w.agreeTitle({ name: preview.person.name })}</h2>
      <DayField id="until" label={w.untilQuestion} fault={faults.until} day={until} onChange={onUntil} />
      {language !== preview.person.language && <p className="soft">{w.withInterpreter}</p>}
      <blockquote className="consent" lang={language}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <RadioCards
        id="given-how"
        as="chips"
        label={w.givenHowQuestion({ name: preview.person.name })}
        fault={faults.givenHow}
        value={givenHow}
        onChange={onGivenHow}
        options={ways.map((id) => ({ id, label: w.givenHow({ how: id }) }))}
      />
    </section>
  )
}
