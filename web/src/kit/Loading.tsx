import { useWords } from '../house/words/words.tsx'

/** The bones of what is coming, so that the page does not jump. */
export function Loading({ lines = 3 }: { lines?: number }) {
  const w = useWords('kit')
  return (
    <div className="waiting" role="status">
      <span className="hidden">{w.loading}</span>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same
        <span key={at} className={at === lines - 1 ? 'bone short' : 'bone'} />
      ))}
    </div>
  )
}
