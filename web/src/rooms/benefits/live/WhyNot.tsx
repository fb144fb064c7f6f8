import { explain, type Finding, type Household, type LawHere } from '@kith/law'
import { useMemo } from 'react'
import { useLanguage } from '../../../house/words/words.tsx'
import { useTitles } from './useLaw.ts'

interface Props {
  alike: readonly [Finding, ...Finding[]]
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
}

/** Why somebody cannot have it for now, in one sentence. */
export default function WhyNot({ alike, law, household, names }: Props) {
  useTitles()
  const { language } = useLanguage()
  const { programme, of } = alike[0]
  const [first] = of
  const said = useMemo(
    () =>
      explain(law, household, programme.id, language, { ...(first !== undefined && { of: first }), names }).sentence,
    [law, household, programme.id, language, first, names],
  )
  return <p className="soft small">{said}</p>
}
