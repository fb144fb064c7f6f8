import { type ApplicationSeen, applicationsCommands } from '@kith/wire/applications'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../../house/addresses.ts'
import { send } from '../../../house/api/send.ts'
import { newId } from '../../../house/ids.ts'
import { useKeys } from '../../../house/keys/keys.ts'
import type { PageContext } from '../../../house/room.ts'
import { useParam } from '../../../house/routes.tsx'
import { useMayOpen } from '../../../house/session/useMayOpen.ts'
import { useTitle } from '../../../house/title.ts'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { noonOf } from '../../../kit/day.ts'
import { Empty } from '../../../kit/Empty.tsx'
import { PersonHead } from '../../people/PersonHead.tsx'
import { personQuery } from '../../people/queries.ts'
import { Clock } from './Clock.tsx'
import { DecideForm } from './DecideForm.tsx'
import { FileForm } from './FileForm.tsx'
import { LetterForm } from './LetterForm.tsx'
import { Letters } from './Letters.tsx'
import { Papers } from './Papers.tsx'
import { applicationsQuery, useSteps } from './queries.ts'
import { Steps } from './Steps.tsx'
import './applications.css'

export const load = ({ queries, params }: PageContext) =>
  Promise.all([
    queries.prefetchQuery(personQuery(params.personId!)),
    queries.prefetchQuery(applicationsQuery(params.personId!)),
  ])

/** One application: where it stands, what runs, which papers are wanted, which letters came. */
export default function ApplicationPage() {
  const w = useWords('applications')
  const personId = useParam('personId')
  const applicationId = useParam('applicationId')
  const { data } = useSuspenseQuery(applicationsQuery(personId))
  const { data: person } = useSuspenseQuery(personQuery(personId))
  useTitle(w.title)
  const application = data.applications.find((each) => each.id === applicationId)
  return (
    <>
      <PersonHead personId={personId} printedForThem />
      <div className="applications">
        <p className="noprint">
          <Link to={addresses.applications(personId)}>{w.backToAll}</Link>
        </p>
        {application ? (
          <One
            application={application}
            personId={personId}
            today={data.today}
            name={person.person.name.split(' ')[0]!}
          />
        ) : (
          <Empty title={w.none} text={w.noneText({ name: person.person.name })} />
        )}
      </div>
    </>
  )
}

interface Props {
  application: ApplicationSeen
  personId: string
  today: string
  name: string
}
type Doing = 'file' | 'letter' | 'decide' | null

function One({ application, personId, today, name }: Props) {
  const w = useWords('applications')
  const { language } = useLanguage()
  const writes = useMayOpen('/people/$personId/conversation')
  const [doing, setDoing] = useState<Doing>(null)
  const { status } = application
  /** Puts one form away; another may have been opened meanwhile. */
  const stop = (form: Doing) => () => setDoing((now) => (now === form ? null : now))
  const isFiled = status !== 'preparing' && status !== 'withdrawn'
  useKeys([
    ...(writes && status === 'preparing' ? [{ press: 'f', does: w.file, run: () => setDoing('file') }] : []),
    ...(writes && isFiled ? [{ press: 'l', does: w.addLetter, run: () => setDoing('letter') }] : []),
  ])
  return (
    <>
      <header>
        <h2>{application.name[language]}</h2>
        <p className="soft">
          {[
            application.office && w.where({ office: application.office, how: application.how ?? 'no' }),
            !application.office && application.how && w.howOnly({ how: application.how }),
            application.amountCents !== null && w.gives({ amount: application.amountCents / 100 }),
            application.certifiedUntil && w.grantedUntil({ on: noonOf(application.certifiedUntil) }),
            application.renewsId && w.renews,
            application.renewed && w.renewed,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Steps application={application} />
        {writes && <Acts application={application} personId={personId} onDo={setDoing} />}
      </header>
      {doing === 'file' && <FileForm {...{ application, personId, today }} onClose={stop('file')} />}
      {doing === 'letter' && <LetterForm {...{ application, personId }} onClose={stop('letter')} />}
      {doing === 'decide' && <DecideForm {...{ application, personId, today }} onClose={stop('decide')} />}
      <Clock application={application} today={today} name={name} />
      <Papers application={application} personId={personId} writes={writes} />
      {isFiled && <Letters notices={application.notices} {...{ personId, today, writes }} />}
    </>
  )
}

function Acts({
  application,
  personId,
  onDo,
}: {
  application: ApplicationSeen
  personId: string
  onDo: (doing: Doing) => void
}) {
  const w = useWords('applications')
  const go = useNavigate()
  const steps = useSteps(personId)
  const { id: applicationId, status } = application
  const isOpen = status === 'filed' || status === 'askedForMore'
  const renewal = newId()
  return (
    <p className="acts noprint">
      {status === 'preparing' && (
        <Button kind="main" onClick={() => onDo('file')}>
          {w.file}
        </Button>
      )}
      {status !== 'preparing' && status !== 'withdrawn' && (
        <Button kind={isOpen ? 'main' : 'usual'} onClick={() => onDo('letter')}>
          {w.addLetter}
        </Button>
      )}
      {(status === 'approved' || status === 'ended') && !application.renewed && (
        <Button
          onClick={async () => {
            await steps.press(
              () => send(applicationsCommands.renew, { personId, applicationId: renewal, renewsId: applicationId }),
              w.renewBegun,
            )
            await go({ to: addresses.application(personId, renewal) })
          }}
        >
          {w.renew}
        </Button>
      )}
      {isOpen && (
        <Button kind="quiet" onClick={() => onDo('decide')}>
          {w.decide}
        </Button>
      )}
      {(isOpen || status === 'preparing') && (
        <Button
          kind="quiet"
          onClick={() =>
            void steps.press(
              () => send(applicationsCommands.withdraw, { personId, applicationId }),
              w.withdrawn,
              steps.undoStep,
            )
          }
        >
          {w.withdraw}
        </Button>
      )}
      <Button kind="quiet" onClick={() => print()}>
        {w.print}
      </Button>
    </p>
  )
}
