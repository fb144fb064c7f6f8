import { type ApplicationSeen, type applicationBases, applicationsCommands, filingWays } from '@kith/wire/applications'
import { useRef, useState } from 'react'
import { send } from '../../../house/api/send.ts'
import { useDraft } from '../../../house/drafts/useDraft.ts'
import { newId } from '../../../house/ids.ts'
import { useWords } from '../../../house/words/words.tsx'
import { RadioCards } from '../../../kit/Choices.tsx'
import { DayField } from '../../../kit/DayField.tsx'
import { useSteps } from './queries.ts'
import { StepForm } from './StepForm.tsx'
import { useFaults } from './useFaults.ts'

interface Filed {
  filedOn: string | null
  how: (typeof filingWays)[number] | null
  basis: (typeof applicationBases)[number]
}

/** Where an office has another time for what is urgent, or for a disability. */
const basesOf: Readonly<Record<string, readonly Filed['basis'][]>> = {
  snap: ['usual', 'expedited'],
  liheap: ['usual', 'expedited'],
  medicaid: ['usual', 'disability'],
  msp: ['usual', 'disability'],
}

interface Props {
  application: ApplicationSeen
  personId: string
  today: string
  onClose: () => void
}

/** It was filed: the day from which everything is counted. */
export function FileForm({ application, personId, today, onClose }: Props) {
  const w = useWords('applications')
  const steps = useSteps(personId)
  const draft = useDraft<Filed>(`file:${application.id}`, { filedOn: today, how: null, basis: application.basis })
  const { filedOn, how, basis } = draft.value
  const faults = useFaults('file')
  const [busy, setBusy] = useState(false)
  const command = useRef(newId())
  const bases = basesOf[application.programme]

  async function file() {
    const isWhole = faults.found({ filedOn: filedOn === null && w.dayMissing, how: how === null && w.howMissing })
    if (!isWhole || filedOn === null || how === null) return
    setBusy(true)
    const payload = { personId, applicationId: application.id, filedOn, how, basis }
    const error = await steps.form(
      () => send(applicationsCommands.file, payload, { id: command.current }),
      w.filed,
      steps.undoStep,
      () => draft.forget().then(onClose),
    )
    setBusy(false)
    if (!error) return
    command.current = newId()
    faults.shows(error) || steps.sayError(error)
  }
  return (
    <StepForm
      title={w.file}
      act={w.fileIt}
      busy={busy}
      faults={faults.faults}
      kept={draft.kept}
      onSubmit={file}
      onClose={onClose}
    >
      <DayField
        id={faults.idOf('filedOn')}
        label={w.filedOn}
        {...(application.programme === 'snap' && { hint: w.filedHint })}
        fault={faults.at('filedOn')}
        past
        day={filedOn}
        onChange={(day) => draft.change({ filedOn: day })}
      />
      <RadioCards
        as="chips"
        id={faults.idOf('how')}
        label={w.filedHow}
        fault={faults.at('how')}
        value={how}
        onChange={(value) => draft.change({ how: value })}
        options={filingWays.map((id) => ({ id, label: w.how({ how: id }) }))}
      />
      {bases && (
        <RadioCards
          as="chips"
          label={w.basis}
          value={basis}
          onChange={(value) => draft.change({ basis: value })}
          options={bases.map((id) => ({
            id,
            label: w.basisChoice({ basis: id }),
            ...(id !== 'usual' && { hint: w.basisHint({ basis: id }) }),
          }))}
        />
      )}
    </StepForm>
  )
}
