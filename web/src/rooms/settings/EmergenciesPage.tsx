import { type Emergency, reviewFindings, settingsCommands } from '@kith/wire/settings'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import type { PageContext } from '../../house/room.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { Head } from './Head.tsx'
import { emergenciesQuery } from './queries.ts'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(emergenciesQuery())

/** Records that were opened in an emergency: why, what was looked at, and what the review found. */
export default function EmergenciesPage() {
  const w = useWords('settings')
  const { emergencies } = useSuspenseQuery(emergenciesQuery()).data
  return (
    <div className="settings">
      <Head title={w.emergenciesTitle} lead={w.emergenciesLead} />
      {emergencies.length === 0 ? (
        <Empty title={w.noEmergencies} text={w.noEmergenciesText} />
      ) : (
        <ul className="emergencies">
          {emergencies.map((each) => (
            <li key={each.id}>
              <EmergencyCard emergency={each} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function EmergencyCard({ emergency }: { emergency: Emergency }) {
  const w = useWords('settings')
  const { workerName, reasonCode, reason, from, looks, finding, reviewedBy, words } = emergency
  return (
    <article>
      <h2>{w.opened({ name: workerName, why: reasonCode })}</h2>
      <p className="soft">
        <Timestamp at={from} /> · {w.lookedTimes({ count: looks })}
      </p>
      <blockquote>{reason}</blockquote>
      {finding && (
        <p>
          <strong>{w.finding({ finding })}</strong> {words} <span className="soft">({reviewedBy})</span>
        </p>
      )}
      {emergency.mayReview && (
        <Panel title={w.review} summary={w.reviewUntil({ at: new Date(emergency.reviewDueAt) })}>
          <ReviewForm emergency={emergency} />
        </Panel>
      )}
    </article>
  )
}

type Finding = (typeof reviewFindings)[number]

function ReviewForm({ emergency }: { emergency: Emergency }) {
  const w = useWords('settings')
  const house = useWords('house')
  const queries = useQueryClient()
  const [id] = useState(newId)
  const [finding, setFinding] = useState<Finding | null>(null)
  const [words, setWords] = useState('')
  const [faults, setFaults] = useState<{ finding?: string; words?: string }>({})
  const [busy, setBusy] = useState(false)

  async function keep(event: FormEvent) {
    event.preventDefault()
    const missing = {
      ...(finding === null && { finding: w.findingMissing }),
      ...(words.trim() === '' && { words: w.wordsMissing }),
    }
    setFaults(missing)
    if (finding === null || Object.keys(missing).length > 0 || busy) return
    setBusy(true)
    try {
      await send(settingsCommands.reviewEmergency, { grantId: emergency.id, finding, words }, { id })
      say(w.reviewKept)
      await queries.invalidateQueries(emergenciesQuery())
    } catch (error) {
      say(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className="review" noValidate onSubmit={(event) => void keep(event)}>
      <RadioCards
        label={w.findingQuestion}
        fault={faults.finding}
        value={finding}
        onChange={setFinding}
        options={reviewFindings.map((each) => ({ id: each, label: w.finding({ finding: each }) }))}
      />
      <TextField
        label={w.wordsQuestion}
        hint={w.wordsHint}
        fault={faults.words}
        value={words}
        onChange={setWords}
        rows={3}
      />
      <Button kind="main" type="submit" busy={busy}>
        {w.keepReview}
      </Button>
    </form>
  )
}
