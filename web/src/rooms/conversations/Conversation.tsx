import { conversationsCommands } from '@kith/wire/conversations'
import { kinWord } from '@kith/wire/kin-words'
import type { FoundPerson } from '@kith/wire/people'
import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useMemo, useRef, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { NotSent, sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { KeptNote } from '../../house/drafts/KeptNote.tsx'
import { useDraft } from '../../house/drafts/useDraft.ts'
import { newId } from '../../house/ids.ts'
import { recall, remember } from '../../house/remember.ts'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf, todayHere } from '../../kit/day.ts'
import { ErrorSummary } from '../../kit/ErrorSummary.tsx'
import { Monogram } from '../../kit/Monogram.tsx'
import { Select } from '../../kit/Select.tsx'
import { LiveBenefits, type Say } from '../benefits/index.tsx'
import { CatchForm } from './CatchForm.tsx'
import { Caught } from './Caught.tsx'
import { carried } from './carried.ts'
import { type Known, knownHere, useCarried, useHome } from './known.ts'
import { type Catch, Notepad } from './Notepad.tsx'
import { PeopleLines } from './PeopleLines.tsx'
import {
  type Channel,
  emptyTalk,
  isBlank,
  peopleOf,
  saidOf,
  type Talk,
  type TalkPerson,
  toIntake,
  toKeep,
  withSaid,
} from './talk.ts'
import './conversations.css'

const channels: readonly Channel[] = ['phone', 'office', 'home', 'message', 'other']

/** The officer types as people talk; facts are caught as they fall; beside it the results run. Kept whole, by one command. */
export function Conversation({ known }: { known?: Known }) {
  const w = useWords('conversations')
  const house = useWords('house')
  const { language } = useLanguage()
  const go = useNavigate()
  useTitle(known ? w.titleKnown : w.title)
  const today = todayHere()
  const [empty] = useState(() => ({
    ...emptyTalk(newId, new Date()),
    state: known?.home.state || recall('state') || '',
  }))
  const {
    value: talk,
    change,
    kept,
    ready,
    cameBack,
    forget,
  } = useDraft<Talk>(known ? `talk:${known.personId}` : 'talk:new', empty)
  useCarried(known, change)

  const [catching, setCatching] = useState<{ what: Catch; quote: string } | null>(null)
  const [summon, setSummon] = useState(0)
  const [busy, setBusy] = useState(false)
  const [faults, setFaults] = useState<{ field: string; words: string }[]>([])
  const area = useRef<HTMLTextAreaElement>(null)

  const { home, names } = useHome(talk, known, today)
  const head = known?.personId ?? home.residents[0]?.personId ?? ''
  const statements = useMemo(() => {
    const people = home.residents.map((one) => one.personId)
    return [...(known?.home.answers ?? []), ...saidOf(talk.said, people, head)]
  }, [known, talk.said, home, head])

  const toQuestion = () => setSummon((count) => count + 1)
  const onSay = (says: readonly Say[]) => {
    change({ said: withSaid(talk.said, says, new Date().toISOString()) })
    toQuestion()
  }
  const caughtOne = (part: Partial<Talk>) => {
    change(part)
    setCatching(null)
    area.current?.focus()
  }
  const goOnWith = async (line: TalkPerson, person: FoundPerson) => {
    carried.set({
      personId: person.id,
      talk: {
        ...talk,
        people: talk.people.filter((one) => one.id !== line.id),
        said: talk.said.map((one) => (one.personId === line.id ? { ...one, personId: person.id } : one)),
      },
    })
    await forget()
    await go({ to: addresses.personConversation(person.id) })
  }

  async function keep() {
    if (busy) return
    const isNameless = !known && peopleOf(talk.people, today).length === 0
    if (isNameless || isBlank(talk))
      return setFaults([isNameless ? { field: 'line-0', words: w.nameNeeded } : { field: 'talk', words: w.nothingYet }])
    setFaults([])
    setBusy(true)
    try {
      const sending = { id: talk.commandId }
      const personId = known
        ? (await send(conversationsCommands.keep, toKeep(talk, knownHere(known), today, language), sending)).personId
        : (await send(conversationsCommands.intake, toIntake(talk, today, language), sending)).personId
      await forget()
      say(w.keptAll({ facts: talk.said.length, promises: talk.promises.length }))
      await go({ to: addresses.person(String(personId)) })
    } catch (error) {
      setFaults([{ field: 'talk', words: sayingOf(error, house) }])
      // It was refused as it stood: what is sent after a change is another command.
      if (error instanceof NotSent) change({ commandId: newId() })
    } finally {
      setBusy(false)
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter keeps, from wherever one types
    <div
      className="conversation"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        void keep()
      }}
    >
      <header className="talkhead">
        <div>
          <h1>{known ? w.talkWith({ name: known.name }) : w.title}</h1>
          {cameBack && <p className="soft">{house.draftBack}</p>}
        </div>
        <div className="acts">
          <KeptNote kept={kept} />
          <Button kind="main" busy={busy} onClick={() => void keep()} aria-keyshortcuts="Control+Enter">
            {w.keepAll} <kbd>Ctrl ↵</kbd>
          </Button>
        </div>
      </header>
      <ErrorSummary faults={faults} />
      <div className="sides">
        <div className="left">
          <section className="people" aria-label={w.whoLivesThere}>
            {known && (
              <ul className="residents">
                {known.home.residents.map((one) => (
                  <li key={one.personId}>
                    <Monogram id={one.personId} name={one.name} size="small" />
                    <span>
                      {one.personId === known.personId ? (
                        one.name
                      ) : (
                        <Link to={addresses.person(one.personId)}>{one.name}</Link>
                      )}{' '}
                      <span className="soft small">
                        {[
                          one.bornOn && w.bornRead({ on: noonOf(one.bornOn), about: one.bornAbout ? 'yes' : 'no' }),
                          one.personId === known.personId ? w.weTalk : kinWord(one.relation, language),
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            )}
            {ready && (
              <PeopleLines
                people={talk.people}
                onChange={(people) => change({ people })}
                today={today}
                firstIsHead={!known}
                onDone={toQuestion}
                {...(!known && { onSame: (line, person) => void goOnWith(line, person) })}
                autoFocus={!known}
              />
            )}
          </section>
          {ready && (
            <Notepad
              text={talk.text}
              onText={(text) => change({ text })}
              onCatch={(what, quote) => setCatching({ what, quote })}
              onGoTo={(where) => (where === 'people' ? document.getElementById('line-0')?.focus() : toQuestion())}
              field={area}
              autoFocus={known !== undefined}
            />
          )}
          {catching && (
            <CatchForm
              key={catching.what + catching.quote}
              {...catching}
              onPromise={(promise) => caughtOne({ promises: [...talk.promises, promise] })}
              onTie={(tie) => caughtOne({ ties: [...talk.ties, tie] })}
              onUnmet={(unmet) => caughtOne({ unmet: [...talk.unmet, unmet] })}
              onCancel={() => {
                setCatching(null)
                area.current?.focus()
              }}
            />
          )}
          <Caught talk={talk} onChange={change} />
          <Select
            label={w.channel}
            value={talk.channel}
            onChange={(channel) => change({ channel: channel ?? 'other' })}
            options={channels.map((id) => ({ id, label: w.channelName({ id }) }))}
          />
        </div>
        <aside className="right" aria-label={w.beside}>
          <Suspense fallback={<p className="soft">{w.lawComes}</p>}>
            <LiveBenefits
              home={home}
              names={names}
              statements={statements}
              skipped={talk.skipped}
              today={today}
              summon={summon}
              hideState={Boolean(known?.home.state)}
              head={head}
              onSay={onSay}
              onSkip={(keys) => {
                change({ skipped: [...talk.skipped, ...keys] })
                toQuestion()
              }}
              onAskAgain={() => change({ skipped: [] })}
              onState={(state) => {
                remember('state', state)
                change({ state })
              }}
              said={statements}
            />
          </Suspense>
        </aside>
      </div>
    </div>
  )
}
