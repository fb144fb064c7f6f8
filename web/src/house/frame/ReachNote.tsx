import { reach } from '../api/reach.ts'
import { useCell } from '../cell.ts'
import { useWords } from '../words/words.tsx'

/** The region is always there, so that its words are spoken when they come. */
export function ReachNote() {
  const w = useWords('house')
  const silent = useCell(reach) === 'silent'
  return (
    <div className="reach" role="status">
      {silent && <p>{w.serverSilent}</p>}
    </div>
  )
}
