import { useWords } from '../words/words.tsx'
import type { Kept } from './keeper.ts'
import './kept.css'

/** Says honestly where the words are. Only the change to "not saved" is spoken at once; the rest is there to be read. */
export function KeptNote({ kept }: { kept: Kept }) {
  const w = useWords('house')
  return (
    <p className="kept" data-kept={kept} role={kept === 'notSaved' ? 'alert' : undefined}>
      {kept === 'empty' ? ' ' : w.kept({ kept })}
    </p>
  )
}
