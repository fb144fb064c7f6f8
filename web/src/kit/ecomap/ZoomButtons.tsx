import { useWords } from '../../house/words/words.tsx'
import type { View } from './view.ts'

/** Nearer, farther, and the whole map again. */
export function ZoomButtons({ view }: { view: View }) {
  const w = useWords('pictures')
  return (
    <div className="zoom noprint">
      <button type="button" className="button" aria-label={w.nearer} title={w.nearer} onClick={view.nearer}>
        +
      </button>
      <button type="button" className="button" aria-label={w.fartherOff} title={w.fartherOff} onClick={view.farther}>
        −
      </button>
      {!view.isWhole && (
        <button type="button" className="button" onClick={view.whole}>
          {w.wholeMap}
        </button>
      )}
    </div>
  )
}
