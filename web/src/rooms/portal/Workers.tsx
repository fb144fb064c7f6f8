import type { MyPage } from '@kith/wire/portal'
import { useWords } from '../../house/words/words.tsx'
import { Monogram } from '../../kit/Monogram.tsx'

/** Who works with the person, and how to write to them. */
export function Workers({ page: { workers, person, agencyName } }: { page: MyPage }) {
  const w = useWords('portal')
  const me = person.isMe ? 'yes' : 'no'
  return (
    <section className="beside" aria-labelledby="workers">
      <h2 id="workers">{w.workers({ me, name: person.name })}</h2>
      {workers.length === 0 && <p>{w.noWorkers({ agency: agencyName })}</p>}
      <ul className="workers">
        {workers.map((worker) => (
          <li key={worker.userId + worker.kind + worker.program}>
            <Monogram id={worker.userId} name={worker.name} size="large" />
            <div>
              <p className="name">{worker.name}</p>
              <p className="soft">{w.workerKind({ kind: worker.kind, program: worker.program })}</p>
              <a href={`mailto:${worker.email}`}>
                {w.writeTo({ name: worker.name.split(' ')[0]!, email: worker.email })}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
