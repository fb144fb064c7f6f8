import type { Carried } from '@kith/wire/referrals'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { CheckCards } from '../../kit/Choices.tsx'
import { ReceivedCard } from './ReceivedCard.tsx'
import type { Preview } from './send-draft.ts'

interface Props {
  preview: Preview
  chosen: readonly Carried[]
  purpose: string
  message: string
  warm: boolean
  until: string
  fault: string | undefined
  onChange: (items: string[]) => void
}

/** Tick what may be shared; beside it stands the page that the other side will read, as it is ticked. */
export function ChooseShared({ preview, chosen, purpose, message, warm, until, fault, onChange }: Props) {
  const w = useWords('referrals')
  const { language } = useLanguage()
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{w.shareTitle}</h2>
      <div className="two">
        <CheckCards
          id="items"
          label={w.shareQuestion({ name: preview.person.name })}
          hint={w.shareHint}
          fault={fault}
          value={chosen.map((each) => each.item)}
          onChange={onChange}
          options={preview.may.map((each) => ({
            id: each.item,
            label: each.label[language],
            hint: each.value[language],
          }))}
        />
        <div className="preview">
          <h3>{w.previewTitle}</h3>
          <ReceivedCard
            referral={{
              purpose: purpose.trim() || w.previewPurpose,
              message: message.trim(),
              warm,
              carries: [...chosen],
              officerName: preview.officerName,
              officerEmail: '',
              fromAgency: preview.agencyName,
              isPart2: preview.isPart2,
              seenUntil: until,
            }}
          />
        </div>
      </div>
    </section>
  )
}
