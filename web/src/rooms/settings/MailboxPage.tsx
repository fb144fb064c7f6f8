import { useSuspenseQuery } from '@tanstack/react-query'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { mailboxQuery } from './queries.ts'
import './settings.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(mailboxQuery())

/** The demo's mailbox: what a partner would have found in theirs. */
export default function MailboxPage() {
  const w = useWords('settings')
  const { data, refetch, isFetching } = useSuspenseQuery(mailboxQuery())
  useTitle(w.mailboxTitle)
  return (
    <div className="settings mailbox">
      <h1>{w.mailboxTitle}</h1>
      <p className="lead">{w.mailboxLead}</p>
      <div className="acts">
        <Button busy={isFetching} onClick={() => void refetch()}>
          {w.lookAgain}
        </Button>
      </div>
      {data.mail.length === 0 ? (
        <Empty title={w.noMail} text={w.noMailText} />
      ) : (
        <ul className="emergencies">
          {data.mail.map((mail) => (
            <li key={mail.id}>
              <article>
                <h2>{mail.subject}</h2>
                <p className="soft">
                  {mail.to} · <Timestamp at={mail.at} />
                </p>
                <p className="letter">{mail.body}</p>
                {mail.link && (
                  <p>
                    <a href={mail.link}>{w.openLink}</a>
                  </p>
                )}
              </article>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
