import { type ApplicationSeen, applicationsCommands } from '@kith/wire/applications'
import { useRef, useState } from 'react'
import { send } from '../../../house/api/send.ts'
import { newId } from '../../../house/ids.ts'
import { useWords } from '../../../house/words/words.tsx'
import { RadioCards } from '../../../kit/Choices.tsx'
import { DayField } from '../../../kit/DayField.tsx'
import { useSteps } from './queries.ts'
import { StepForm } from './StepForm.tsx'
import { useFaults } from './useFaults.ts'

const choices = ['approved', 'denied', 'ended'] as const

interface Props {
  application: ApplicationSeen
  personId: string
  today: string
  onClose: () => void
}

/** The office decided and said so, and no letter is at hand yet. */
export function DecideForm({ application, personId, today, onClose }: Props) {
  const w = useWords('applications')
  const steps = useSteps(personId)
  const faults = useFaults('decide')
  const [status, setStatus] = useState<(typeof choices)[number] | null>(null)
  const [decidedOn, setDecidedOn] = useState<string | null>(today)
  const [busy, setBusy] = useState(false)
  const command = useRef(newId())
  async function decide() {
    const isWhole = faults.found({
      status: status === null && w.letterMissing,
      decidedOn: decidedOn === null && w.dayMissing,
    })
    if (!isWhole || status === null || decidedOn === null) return
    setBusy(true)
    const payload = { personId, applicationId: application.id, status, decidedOn }
    const error = await steps.form(
      () => send(applicationsCommands.decide, payload, { id: command.current }),
      w.decided,
      steps.undoStep,
      onClose,
    )
    setBusy(false)
    if (!error) return
    command.current = newId()
    faults.shows(error) || steps.sayError(error)
  }
  return (
    <StepForm title={w.decide} act={w.fileIt} busy={busy} faults={faults.faults} onSubmit={decide} onClose={onClose}>
      <RadioCards
        as="chips"
        id={faults.idOf('status')}
        label={w.decideWhat}
        fault={faults.at('status')}
        value={status}
        onChange={setStatus}
        options={choices.map((id) => ({ id, label: w.decideChoice({ status: id }) }))}
      />
      <DayField
        id={faults.idOf('decidedOn')}
        label={w.decidedOn}
        fault={faults.at('decidedOn')}
        past
        day={decidedOn}
        onChange={setDecidedOn}
      />
    </StepForm>
  )
}
