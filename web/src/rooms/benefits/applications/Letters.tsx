import { applicationsCommands, type NoticeSeen } from '@kith/wire/applications'
import { send } from '../../../house/api/send.ts'
import { useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { noonOf } from '../../../kit/day.ts'
import { useSteps } from './queries.ts'

interface Props {
  notices: readonly NoticeSeen[]
  personId: string
  today: string
  writes: boolean
}

const tookSomething = ['denial', 'reduction', 'end']

/** The letters that came, the newest first. A hearing is asked for about one of them. */
export function Letters({ notices, personId, today, writes }: Props) {
  const w = useWords('applications')
  const steps = useSteps(personId)
  const hearing = (noticeId: string, askedOn: string | null) =>
    send(applicationsCommands.askHearing, { personId, noticeId, askedOn })
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{w.letters}</h2>
      {notices.length === 0 && <p className="soft">{w.noLetters}</p>}
      <ul className="letters">
        {notices.map((each) => (
          <li key={each.id}>
            <p className="says">{w.letterName({ kind: each.kind })}</p>
            <p className="soft">
              {[
                w.datedOn({ on: noonOf(each.datedOn) }),
                each.receivedOn && w.cameOn({ on: noonOf(each.receivedOn) }),
                each.effectiveOn && w.countsFrom({ on: noonOf(each.effectiveOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {each.words && <blockquote>{each.words}</blockquote>}
            {each.hearingAskedOn && <p>{w.askedHearing({ on: noonOf(each.hearingAskedOn) })}</p>}
            {writes && !each.hearingAskedOn && tookSomething.includes(each.kind) && (
              <p className="acts noprint">
                <Button
                  onClick={() =>
                    void steps.press(
                      () => hearing(each.id, today),
                      w.hearingKept,
                      () => hearing(each.id, null),
                    )
                  }
                >
                  {w.askHearing}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
