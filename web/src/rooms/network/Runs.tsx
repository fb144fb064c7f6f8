import { type MatchAgreement, type MatchRun, networkCommands } from '@kith/wire/network'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { useDoing } from './doing.ts'

const million = 1_000_000
const goesOn = (run: MatchRun) => run.state === 'waiting' || run.state === 'working'

/** Each run in numbers, what is under way, and the way to begin one. */
export function Runs({ agreement, runs }: { agreement: MatchAgreement; runs: readonly MatchRun[] }) {
  const w = useWords('network')
  const { busy, act } = useDoing()
  const mine = runs.find((run) => run.side === 'asks' && goesOn(run))
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">{w.runs}</h2>
      {mine ? (
        <div className="progress" role="status">
          <p>
            {w.running}: {w.progress({ done: mine.partsDone, all: mine.parts })}
          </p>
          <progress aria-label={w.running} value={mine.partsDone} max={Math.max(1, mine.parts)} />
          <Button busy={busy} onClick={() => void act(networkCommands.stopRun, { runId: mine.id })}>
            {w.stop}
          </Button>
        </div>
      ) : (
        agreement.standing === 'inForce' && (
          <Button kind="main" busy={busy} onClick={() => void act(networkCommands.run, { agreementId: agreement.id })}>
            {w.run}
          </Button>
        )
      )}
      {runs.length === 0 ? (
        <p className="soft">{w.noRuns}</p>
      ) : (
        <ul className="runs">
          {runs.map((run) => (
            <li key={run.id}>
              <strong>
                {run.state === 'refused' || run.state === 'cancelled'
                  ? w.reason({ reason: run.reason ?? 'unknown' })
                  : w.runState({ state: run.state, found: run.found })}
              </strong>
              <dl>
                <div>
                  <dt>{w.when}</dt>
                  <dd>
                    <Timestamp at={run.at} />
                  </dd>
                </div>
                <div>
                  <dt>{w.who}</dt>
                  <dd>{w.side({ side: run.side })}</dd>
                </div>
                <div>
                  <dt>{w.howMany}</dt>
                  <dd>{run.people}</dd>
                </div>
                <div>
                  <dt>{w.crossed}</dt>
                  <dd>{w.megabytes({ out: run.bytesOut / million, in: run.bytesIn / million })}</dd>
                </div>
              </dl>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
