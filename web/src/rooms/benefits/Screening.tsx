import { type Home, householdOf } from '@kith/law/circumstances'
import type { BenefitAnswer, BenefitsPage } from '@kith/wire/benefits'
import { peopleCommands } from '@kith/wire/people'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { useKeys } from '../../house/keys/keys.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { noonOf, todayHere } from '../../kit/day.ts'
import { Empty } from '../../kit/Empty.tsx'
import { AnswerList } from './live/AnswerList.tsx'
import LiveBenefits from './live/LiveBenefits.tsx'
import { latestAnswers } from './live/latest-answers.ts'
import type { Say } from './live/says.ts'
import { asks, useLaw } from './live/useLaw.ts'
import { RaiseOnSight } from './RaiseOnSight.tsx'

export { bringLaw, bringWords } from './live/useLaw.ts'

const staleDays = 90
const dayMs = 86_400_000

/** The running results, the next question, who said what, and what a raise would do. It brings the law with it. */
export default function Screening({ data, personId }: { data: BenefitsPage; personId: string }) {
  const w = useWords('benefits')
  const house = useWords('house')
  const queries = useQueryClient()
  const today = todayHere()
  const [skipped, setSkipped] = useState<readonly string[]>([])
  const [summon, setSummon] = useState(0)
  const [fresh, setFresh] = useState<readonly BenefitAnswer[]>([])
  const [chosenState, setChosenState] = useState('')
  const next = () => setSummon((count) => count + 1)
  useKeys([{ press: 'q', does: w.toQuestion, run: next }])

  const home: Home = useMemo(
    () => ({
      id: data.householdId ?? personId,
      state: data.state || chosenState,
      countyFips: data.countyFips,
      residents: data.residents,
    }),
    [data, personId, chosenState],
  )
  const names = useMemo(
    () => Object.fromEntries(data.residents.map((one) => [one.personId, one.name.split(' ')[0]!])),
    [data.residents],
  )
  const statements = useMemo(() => [...data.answers, ...fresh], [data.answers, fresh])
  const law = useLaw(home.state, today)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the law may come questions of programmes that were added
  const read = useMemo(() => householdOf(asks, home, statements, today), [home, statements, today, law])

  /** Shown at once, kept in the background; taken back with words when it could not be kept. */
  const onSay = async (says: readonly Say[]) => {
    const at = new Date().toISOString()
    const shown = says.map(
      (one): BenefitAnswer => ({
        ...one,
        circumstanceId: `${one.question} ${one.personId}`,
        fromOn: today,
        saidBy: 'person',
        proof: 'none',
        quote: '',
        writtenBy: '',
        at,
      }),
    )
    setFresh((now) => [...now, ...shown])
    next()
    try {
      const people = [...new Set(says.map((one) => one.personId))]
      for (const id of people)
        await send(peopleCommands.sayCircumstances, {
          personId: id,
          circumstances: says
            .filter((one) => one.personId === id)
            .map(({ question, about, answer }) => ({ question, about, answer })),
        })
      await queries.invalidateQueries({ queryKey: ['benefits', personId] })
    } catch (error) {
      say(sayingOf(error, house))
    } finally {
      setFresh((now) => now.filter((one) => !shown.includes(one)))
    }
  }
  const isOld = (one: BenefitAnswer) => Date.parse(today) - Date.parse(one.fromOn) > staleDays * dayMs
  const old = [...latestAnswers(statements).values()].filter(isOld)
  const sayAgain = (said: readonly BenefitAnswer[]) =>
    void onSay(
      said.map(({ personId, question, about, answer }) => ({
        ...{ personId, question, about },
        answer: answer as Say['answer'],
      })),
    )

  return (
    <>
      <div className="two">
        <LiveBenefits
          home={home}
          names={names}
          statements={statements}
          skipped={skipped}
          today={today}
          head={personId}
          summon={summon}
          hideState={data.state !== ''}
          onSay={(says) => void onSay(says)}
          onSkip={(keys) => {
            setSkipped([...skipped, ...keys])
            next()
          }}
          onAskAgain={() => setSkipped([])}
          onState={setChosenState}
        />
        <section aria-labelledby="answers">
          <h2 id="answers">{w.answers}</h2>
          {statements.length === 0 ? (
            <Empty title={w.noAnswers} text={w.noAnswersText} />
          ) : (
            <>
              <p className="soft small">{w.answersText}</p>
              {old.length > 1 && (
                <p className="small">
                  {w.olderThan({ count: old.length })}{' '}
                  <button type="button" className="button quiet" onClick={() => sayAgain(old)}>
                    {w.allStillSo}
                  </button>
                </p>
              )}
              <AnswerList
                statements={statements}
                names={names}
                onSay={(says) => void onSay(says)}
                note={(one) => (
                  <>
                    {w.saidBy({
                      by: one.saidBy,
                      on: noonOf(one.fromOn),
                      who: one.writtenBy,
                      written: one.writtenBy ? 'yes' : 'none',
                    })}
                    {isOld(one) && (
                      <>
                        {' '}
                        · {w.stillTrue}{' '}
                        <button type="button" className="button quiet" onClick={() => sayAgain([one])}>
                          {w.stillSo}
                        </button>
                      </>
                    )}
                  </>
                )}
              />
            </>
          )}
        </section>
      </div>
      {law && <RaiseOnSight law={law} household={read.household} names={names} first={personId} />}
    </>
  )
}
