import type { BenefitDate } from '@kith/wire/benefit-date'
import { casesRoutes, type Moment } from '@kith/wire/cases'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { call } from '../../house/api/call.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf, todayHere } from '../../kit/day.ts'
import { type Happening, Timeline } from '../../kit/timeline/Timeline.tsx'

interface Props {
  moments: readonly Moment[]
  /** What lies ahead: the dates that run for their benefits. */
  dates: readonly BenefitDate[]
  more: boolean
  personId: string
}

/** What lies ahead and what happened, newest first. Older things come when they are asked for. */
export function Story({ moments, dates, more, personId }: Props) {
  const w = useWords('people')
  const { language } = useLanguage()
  const [older, setOlder] = useState<{ moments: readonly Moment[]; more: boolean }>({ moments: [], more })
  const [busy, setBusy] = useState(false)
  const all = [
    ...moments,
    ...older.moments.filter(
      (one) => !moments.some((known) => known.id === one.id && known.kind === one.kind && known.at === one.at),
    ),
  ]
  async function fetchOlder() {
    setBusy(true)
    try {
      const next = await call(casesRoutes.story, { params: { personId, before: all.at(-1)!.at } })
      setOlder({ moments: [...older.moments, ...next.moments], more: next.more })
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="story" aria-labelledby="story">
      <h2 id="story">{w.happened}</h2>
      {all.length === 0 && dates.length === 0 ? (
        <p className="soft">{w.nothingHappened}</p>
      ) : (
        <Timeline
          label={w.happened}
          happenings={[
            ...dates.flatMap((date) => aheadOf(date, personId, language, w)),
            ...all.map((one, n) => ({
              id: `${one.kind}${one.id}${n}`,
              on: todayHere(new Date(one.at)),
              kind: kindWords(one, w),
              by: one.by,
              text: <p>{one.words}</p>,
              acts: <Where moment={one} personId={personId} />,
            })),
          ]}
        />
      )}
      {older.more && (
        <Button busy={busy} onClick={() => void fetchOlder()}>
          {w.older}
        </Button>
      )}
    </section>
  )
}

type Words = ReturnType<typeof useWords<'people'>>

/** A date that runs, on the day to go by; nothing where nobody knows the day. */
function aheadOf(date: BenefitDate, personId: string, language: 'en' | 'es', w: Words): Happening[] {
  if (date.on === null) return []
  return [
    {
      id: `${date.applicationId} ${date.id}`,
      on: date.safeOn ?? date.on,
      ahead: true,
      kind: w.ahead({ programme: date.programmeName[language], says: date.says[language] }),
      text: (
        <p className="soft">
          {[
            w.lastDay({ on: noonOf(date.on) }),
            date.citation && w.ruleOf({ citation: date.citation }),
            date.confirm && w.confirmRule,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ),
      acts: <Link to={addresses.application(personId, date.applicationId)}>{w.openApplication}</Link>,
    },
  ]
}

function kindWords(one: Moment, w: Words): string {
  if (one.kind === 'note')
    return one.state === 'unsigned'
      ? w.noteUnsigned
      : one.state === 'amendment'
        ? w.amendment
        : w.channel({ channel: one.title })
  if (one.kind === 'referralStep') return `${one.title}: ${w.referralState({ state: one.state })}`
  if (one.kind === 'application' || one.kind === 'benefitNotice')
    return w.ofBenefits({ kind: one.kind, state: one.state, programme: one.title })
  if (one.kind === 'unmetNeed') return w.unmet
  if (one.kind === 'enrolment') return `${one.title}: ${w.status({ status: one.state })}`
  return w.momentKind({ kind: one.kind })
}

function Where({ moment, personId }: { moment: Moment; personId: string }) {
  const w = useWords('people')
  if (moment.kind === 'note')
    return (
      <Link to={`/people/${personId}/notes/${moment.id}`}>{moment.state === 'unsigned' ? w.signIt : w.openNote}</Link>
    )
  if (moment.kind === 'referralStep') return <Link to={addresses.referral(moment.id)}>{w.openReferral}</Link>
  if (moment.kind === 'application' || moment.kind === 'benefitNotice')
    return <Link to={addresses.applications(personId)}>{w.openApplication}</Link>
  if (moment.kind === 'goal') return <Link to={addresses.personPart(personId, 'plan')}>{w.openPlan}</Link>
  return null
}
