import { type ApplicationsPage, applicationsCommands } from '@kith/wire/applications'
import { useRef, useState } from 'react'
import { send } from '../../../house/api/send.ts'
import { useDraft } from '../../../house/drafts/useDraft.ts'
import { newId } from '../../../house/ids.ts'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Select } from '../../../kit/Select.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useSteps } from './queries.ts'
import { StepForm } from './StepForm.tsx'
import { useFaults } from './useFaults.ts'

interface Props {
  personId: string
  programmes: ApplicationsPage['programmes']
  onStarted: (applicationId: string) => void
  onClose: () => void
}

/** What is applied for, and where. The papers come by themselves. */
export function StartForm({ personId, programmes, onStarted, onClose }: Props) {
  const w = useWords('applications')
  const { language } = useLanguage()
  const steps = useSteps(personId)
  const draft = useDraft(`apply:${personId}`, { programme: '', office: '' })
  const { programme, office } = draft.value
  const faults = useFaults('start')
  const [busy, setBusy] = useState(false)
  const ids = useRef({ applicationId: newId(), command: newId() })

  async function start() {
    if (!faults.found({ programme: programme === '' && w.programmeMissing })) return
    setBusy(true)
    const { applicationId, command } = ids.current
    const error = await steps.form(
      () => send(applicationsCommands.start, { personId, applicationId, programme, office }, { id: command }),
      w.started,
    )
    setBusy(false)
    if (error) return faults.shows(error) || steps.sayError(error)
    await draft.forget()
    onStarted(applicationId)
  }
  return (
    <StepForm
      title={w.start}
      act={w.startIt}
      busy={busy}
      faults={faults.faults}
      kept={draft.kept}
      onSubmit={start}
      onClose={onClose}
    >
      <Select
        id={faults.idOf('programme')}
        label={w.programme}
        hint={w.programmeHint}
        fault={faults.at('programme')}
        value={programme || null}
        onChange={(id) => draft.change({ programme: id ?? '' })}
        options={programmes.map((each) => ({
          id: each.id,
          label: each.likely ? w.mayGet({ name: each.name[language] }) : each.name[language],
        }))}
      />
      <TextField
        id={faults.idOf('office')}
        label={w.office}
        hint={w.officeHint}
        optional
        maxLength={200}
        value={office}
        onChange={(value) => draft.change({ office: value })}
      />
    </StepForm>
  )
}
