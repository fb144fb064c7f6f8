import { applicationsCommands } from '@kith/wire/applications'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sayingOf } from '../../../house/api/saying.ts'
import { send } from '../../../house/api/send.ts'
import { newId } from '../../../house/ids.ts'
import { say } from '../../../house/toasts.ts'
import { useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { Timestamp } from '../../../kit/Time.tsx'
import { calendarQuery } from './queries.ts'
import './applications.css'

/** 256 bits, written so that they pass through addresses unchanged. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** My dates in my own calendar: an address to copy once, and to end. */
export default function CalendarFeed() {
  const w = useWords('applications')
  const house = useWords('house')
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(calendarQuery())
  const [address, setAddress] = useState('')
  const [busy, setBusy] = useState(false)
  async function does(work: () => Promise<unknown>, shows: string, said: string) {
    setBusy(true)
    try {
      await work()
      setAddress(shows)
      await queries.invalidateQueries(calendarQuery())
      say(said)
    } catch (error) {
      say(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  const make = () => {
    const token = newToken()
    const shows = `${location.origin}/calendar/${token}.ics`
    return does(() => send(applicationsCommands.makeCalendar, { feedId: newId(), token }), shows, w.calendarMade)
  }
  return (
    <section aria-labelledby="calendar" className="calendarfeed">
      <h2 id="calendar">{w.calendar}</h2>
      <p>{w.calendarText}</p>
      {data.feed && (
        <p className="soft">
          {w.calendarSince} <Timestamp at={data.feed.madeAt} />
        </p>
      )}
      {address && (
        <div className="address">
          <TextField label={w.calendarAddress} hint={w.calendarOnce} value={address} onChange={() => {}} />
          <Button
            onClick={() => {
              void navigator.clipboard?.writeText(address).then(() => say(w.calendarCopied))
            }}
          >
            {w.calendarCopy}
          </Button>
        </div>
      )}
      <p className="acts">
        <Button busy={busy} onClick={() => void make()}>
          {data.feed ? w.calendarNew : w.calendarMake}
        </Button>
        {data.feed && (
          <Button
            kind="quiet"
            onClick={() =>
              void does(() => send(applicationsCommands.endCalendar, { feedId: data.feed!.id }), '', w.calendarEnded)
            }
          >
            {w.calendarEnd}
          </Button>
        )}
      </p>
    </section>
  )
}
