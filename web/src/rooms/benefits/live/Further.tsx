import type { Finding } from '@kith/law'
import { byWeight } from '@kith/law/us/kinds'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { shortName } from './worth.ts'

const mostNamed = 4

interface Props {
  /** What may be possible too, and was not asked about yet. */
  findings: readonly Finding[]
  /** Nothing else is left to ask. */
  isNext: boolean
  onFurther: () => void
}

/** What else there may be, in one line, and the way to be asked about it. */
export function Further({ findings, isNext, onFurther }: Props) {
  const w = useWords('benefits')
  const { language, locale } = useLanguage()
  const names = [...new Set(findings.toSorted(byWeight).map((one) => shortName(one.programme.name[language])))]
  const others = names.length - mostNamed
  const said = others > 1 ? [...names.slice(0, mostNamed), w.others({ count: others })] : names
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(said)
  return (
    <p className="weightier">
      {w.mayGetToo({ programmes: list })}{' '}
      <button type="button" className={isNext ? 'button' : 'button quiet'} onClick={onFurther}>
        {w.lookFurther}
      </button>
    </p>
  )
}
