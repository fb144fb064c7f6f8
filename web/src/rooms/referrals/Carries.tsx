import type { Language } from '../../house/words/words.tsx'
import './received.css'

interface Props {
  carries: readonly { item: string; label: Record<Language, string>; value: Record<Language, string> }[]
  language: Language
}

/** What a referral carries, as the other side reads it. */
export function Carries({ carries, language }: Props) {
  return (
    <dl className="carries" lang={language}>
      {carries.map((each) => (
        <div key={each.item}>
          <dt>{each.label[language]}</dt>
          <dd>
            <bdi>{each.value[language]}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
