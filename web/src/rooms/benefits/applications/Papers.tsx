import { type ApplicationSeen, applicationsCommands, type PaperSeen, paperStates } from '@kith/wire/applications'
import { useRef, useState } from 'react'
import { send } from '../../../house/api/send.ts'
import { newId } from '../../../house/ids.ts'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { noonOf } from '../../../kit/day.ts'
import { Select } from '../../../kit/Select.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useSteps } from './queries.ts'
import { StepForm } from './StepForm.tsx'
import { useFaults } from './useFaults.ts'

interface Props {
  application: ApplicationSeen
  personId: string
  writes: boolean
}

/** The papers to get, and how it stands with each. */
export function Papers({ application, personId, writes }: Props) {
  const w = useWords('applications')
  const { papers } = application
  const [adding, setAdding] = useState(false)
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{w.papers}</h2>
      <p className="soft">{papers.length === 0 ? w.noPapers : w.papersText}</p>
      <ul className="papers">
        {papers.map((each) => (
          <PaperLine key={each.id} paper={each} personId={personId} writes={writes} />
        ))}
      </ul>
      {adding ? (
        <AddPaper application={application} personId={personId} onClose={() => setAdding(false)} />
      ) : (
        writes && (
          <p className="acts noprint">
            <Button onClick={() => setAdding(true)}>{w.addPaper}</Button>
          </p>
        )
      )}
    </section>
  )
}

function PaperLine({ paper, personId, writes }: { paper: PaperSeen; personId: string; writes: boolean }) {
  const w = useWords('applications')
  const { language } = useLanguage()
  const steps = useSteps(personId)
  const says = paper.says[language]
  const set = (state: PaperSeen['state']) => {
    const payload = { personId, documentId: paper.id }
    return steps.press(
      () => send(applicationsCommands.setPaper, { ...payload, state }),
      w.paperSet({ paper: says, state }),
      () => send(applicationsCommands.setPaper, { ...payload, state: paper.state }),
    )
  }
  return (
    <li className="paper" data-state={paper.state}>
      <div className="what">
        <p className="says">{says}</p>
        <p className="soft small">
          {[
            paper.examples[language],
            paper.noticeId && w.asked,
            paper.dueOn && w.dueBy({ on: noonOf(paper.dueOn) }),
            paper.stateOn && paper.state !== 'toGet' && w.since({ state: paper.state, on: noonOf(paper.stateOn) }),
            paper.citation,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {writes ? (
        <Select
          label={w.paperStateOf({ paper: says })}
          value={paper.state}
          onChange={(state) => state && state !== paper.state && void set(state)}
          options={paperStates.map((state) => ({ id: state, label: w.paperState({ state }) }))}
        />
      ) : (
        <span>{w.paperState({ state: paper.state })}</span>
      )}
    </li>
  )
}

function AddPaper({
  application,
  personId,
  onClose,
}: {
  application: ApplicationSeen
  personId: string
  onClose: () => void
}) {
  const w = useWords('applications')
  const steps = useSteps(personId)
  const faults = useFaults('paper')
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const ids = useRef({ documentId: newId(), command: newId() })
  async function add() {
    if (!faults.found({ words: words.trim() === '' && w.paperMissing })) return
    setBusy(true)
    const { documentId, command } = ids.current
    const error = await steps.form(
      () =>
        send(
          applicationsCommands.addPaper,
          { personId, applicationId: application.id, documentId, words },
          { id: command },
        ),
      w.paperAdded,
      () => send(applicationsCommands.setPaper, { personId, documentId, state: 'notNeeded' }),
    )
    setBusy(false)
    if (error) return faults.shows(error) || steps.sayError(error)
    onClose()
  }
  return (
    <StepForm title={w.addPaper} act={w.keepPaper} busy={busy} faults={faults.faults} onSubmit={add} onClose={onClose}>
      <TextField
        id={faults.idOf('words')}
        label={w.whichPaper}
        fault={faults.at('words')}
        value={words}
        maxLength={200}
        onChange={setWords}
      />
    </StepForm>
  )
}
