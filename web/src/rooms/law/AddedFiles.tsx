import { useSuspenseQuery } from '@tanstack/react-query'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import { filesQuery } from './queries.ts'
import './law.css'

/** The programmes that this house added from files; of a file that was left out, what to mend in which line. */
export function AddedFiles() {
  const w = useWords('law')
  const { files } = useSuspenseQuery(filesQuery()).data
  return (
    <section aria-labelledby="added">
      <h2 id="added">{w.added}</h2>
      <p className="soft">{w.addedText}</p>
      {files.length === 0 && <p className="soft">{w.addedNone}</p>}
      <ul className="lawlist">
        {files.map((one) => (
          <li key={one.file}>
            {one.programme ? (
              <a href={addresses.lawProgramme(one.programme)}>{one.name}</a>
            ) : (
              <strong>{one.file}</strong>
            )}
            <span className="soft">
              {one.programme ? `${one.file} · ${w.addedIn({ cases: one.cases })}` : w.leftOut}
            </span>
            {one.faults.map((fault) => (
              <p key={`${fault.line} ${fault.words}`} className="lawopen">
                {w.line(fault)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
