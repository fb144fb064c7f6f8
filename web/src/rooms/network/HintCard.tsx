import type { MatchHint } from '@kith/wire/match-hints'
import { networkCommands } from '@kith/wire/network'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { useDoing } from './doing.ts'

/** "You both know someone", and what the officer may answer. Until the two are introduced every answer can be taken back. */
export function HintCard({ hint, withName = false }: { hint: MatchHint; withName?: boolean }) {
  const w = useWords('network')
  const { busy, act } = useDoing()
  const { id: hintId, personId, personName, partnerName: agency, state } = hint
  const answer = (given: 'agreed' | 'saidNo' | 'notSame' | 'new') =>
    void act(networkCommands.answerHint, { personId, hintId, answer: given }, w.kept)
  const about = <span className="hidden"> {w.about({ name: personName })}</span>
  return (
    <article className="hintcard">
      {withName && (
        <h3>
          <Link to={addresses.person(personId)}>{personName}</Link>
        </h3>
      )}
      {state === 'new' && (
        <>
          <p>{w.hint({ agency })}</p>
          <p className="acts">
            <Button busy={busy} onClick={() => answer('agreed')}>
              {w.agreed}
              {about}
            </Button>
            <Button busy={busy} onClick={() => answer('saidNo')}>
              {w.saidNo}
              {about}
            </Button>
            <Button kind="quiet" busy={busy} onClick={() => answer('notSame')}>
              {w.notSame}
              {about}
            </Button>
          </p>
        </>
      )}
      {state === 'introduced' && (
        <>
          <p>{w.hintIntroduced({ agency, officer: hint.theirOfficer ?? '' })}</p>
          {hint.theirContact && (
            <p>
              <a href={`mailto:${hint.theirContact}`}>{hint.theirContact}</a>
            </p>
          )}
        </>
      )}
      {(state === 'agreed' || state === 'saidNo' || state === 'notSame') && (
        <p className="answered">
          {state === 'agreed' && w.hintAgreed({ agency })}
          {state === 'saidNo' && w.hintNo({ agency })}
          {state === 'notSame' && w.hintNotSame({ agency })}{' '}
          <Button kind="quiet" busy={busy} onClick={() => answer('new')}>
            {w.undo}
            {about}
          </Button>
        </p>
      )}
    </article>
  )
}
