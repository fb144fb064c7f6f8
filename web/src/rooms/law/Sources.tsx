import type { LawSource } from '@kith/wire/law'

/** Where a figure was published, as the sources name themselves. */
export function Sources({ sources }: { sources: readonly LawSource[] }) {
  return (
    <span className="soft small" lang="en">
      {sources.map((one, i) => (
        <span key={one.title}>
          {i > 0 && '; '}
          {one.href ? (
            <a href={one.href} rel="noreferrer">
              {one.title}
            </a>
          ) : (
            one.title
          )}
        </span>
      ))}
    </span>
  )
}
