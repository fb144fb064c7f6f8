import { useState } from 'react'
import { KeptNote } from '../house/drafts/KeptNote.tsx'
import { Icon, type IconName, Mark } from '../house/frame/Icon.tsx'
import { Toasts } from '../house/frame/Toasts.tsx'
import { say } from '../house/toasts.ts'
import { useLanguage, useWords } from '../house/words/words.tsx'
import { Button } from '../kit/Button.tsx'
import { Chip } from '../kit/Chip.tsx'
import { Checkbox, CheckCards, RadioCards } from '../kit/Choices.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { CliffChart } from '../kit/cliff/CliffChart.tsx'
import { DayField } from '../kit/DayField.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Empty } from '../kit/Empty.tsx'
import { ErrorSummary } from '../kit/ErrorSummary.tsx'
import { Ecomap } from '../kit/ecomap/Ecomap.tsx'
import { Loading } from '../kit/Loading.tsx'
import { Menu } from '../kit/Menu.tsx'
import { Monogram } from '../kit/Monogram.tsx'
import { MoneyField, NumberField } from '../kit/NumberField.tsx'
import { Panel } from '../kit/Panel.tsx'
import { Person } from '../kit/Person.tsx'
import { Select } from '../kit/Select.tsx'
import { Tabs } from '../kit/Tabs.tsx'
import { TextField } from '../kit/TextField.tsx'
import { Day, Timestamp } from '../kit/Time.tsx'
import { Timeline } from '../kit/timeline/Timeline.tsx'
import { TimelinePicture } from '../kit/timeline/TimelinePicture.tsx'
import { circles, events, falls, steps, ties, today } from './data.ts'
import './gallery.css'

const iconNames: IconName[] = [
  'today',
  'people',
  'talk',
  'referrals',
  'directory',
  'find',
  'plus',
  'close',
  'caret',
  'check',
  'menu',
]

/** Every piece once, in words that a person of the work would say. The words of this page are not translated; those of the pieces are. */
export function Gallery() {
  const { language, speak } = useLanguage()
  return (
    <>
      <main id="page" className="gallery">
        <header>
          <h1>
            <Mark size={40} /> The kit
          </h1>
          <p className="lead">Every piece of the pages, with one invented family.</p>
          <div className="acts">
            <Button onClick={() => void speak(language === 'en' ? 'es' : 'en')}>
              {language === 'en' ? 'Español' : 'English'}
            </Button>
          </div>
        </header>
        <Buttons />
        <Fields />
        <Signs />
        <Overlays />
        <Ecomap circles={circles} ties={ties} />
        <CliffChart
          title="If Inés earns more"
          steps={steps}
          falls={falls({ food: 'Food benefits', care: 'Child care help' })}
          nowCents={2600_00}
        />
        <TimelinePicture
          title="Six months"
          events={events}
          today={today}
          sentence="Heat came back in November; the renewal is due on December 15."
        />
        <Happenings />
      </main>
      <Toasts />
    </>
  )
}

function Buttons() {
  return (
    <section aria-labelledby="buttons">
      <h2 id="buttons">Buttons</h2>
      <div className="acts">
        <Button kind="main">Keep the note</Button>
        <Button>Add a tie</Button>
        <Button kind="quiet">Skip</Button>
        <Button kind="danger">Get help now</Button>
        <Button busy>Saving</Button>
        <Button onClick={() => say('The goal is kept.', { label: 'Undo', run: () => say('Taken back.') })}>
          Say something
        </Button>
        {iconNames.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
    </section>
  )
}

const contacts = [
  { id: 'call', label: 'Call' },
  { id: 'visit', label: 'Visit' },
  { id: 'letter', label: 'Letter' },
] as const
type Contact = (typeof contacts)[number]['id']
const answers = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'later', label: 'Not now', hint: 'We can come back to this' },
  { id: 'none', label: 'Prefer not to say' },
] as const
type Answer = (typeof answers)[number]['id']
const needs = [
  { id: 'food', label: 'Food' },
  { id: 'home', label: 'Home' },
  { id: 'work', label: 'Work' },
] as const
type Need = (typeof needs)[number]['id']

function Fields() {
  const [text, setText] = useState('')
  const [contact, setContact] = useState<Contact | null>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [some, setSome] = useState<Need[]>(['food'])
  const [agreed, setAgreed] = useState(false)
  const [wages, setWages] = useState<number | null>(1234_50)
  const [people, setPeople] = useState<number | null>(null)
  const [born, setBorn] = useState<string | null>('1991-03-08')
  const [who, setWho] = useState<string | null>(null)
  const [faulty, setFaulty] = useState(false)
  const fault = faulty && text === '' ? 'Write at least one sentence' : undefined
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">Fields</h2>
      <form
        className="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setFaulty(true)
        }}
      >
        <ErrorSummary faults={fault ? [{ field: 'what', words: fault }] : []} />
        <TextField
          id="what"
          label="What happened"
          hint="In her words where you can"
          rows={3}
          value={text}
          onChange={setText}
          fault={fault}
        />
        <Select label="How" options={contacts} value={contact} onChange={setContact} unanswered="Not said" optional />
        <MoneyField label="Wages" cents={wages} onChange={setWages} per="a month" />
        <NumberField label="People who share meals" value={people} onChange={setPeople} />
        <DayField label="Birth date" day={born} onChange={setBorn} past />
        <ComboBox
          label="Who else was there"
          options={circles.map((circle) => ({ id: circle.id, label: circle.name }))}
          value={who}
          onChange={setWho}
          optional
        />
        <RadioCards
          label="Is there enough to eat this week?"
          hint="We ask so that we can bring food today."
          options={answers}
          value={answer}
          onChange={setAnswer}
        />
        <RadioCards label="As chips" as="chips" options={contacts} value={contact} onChange={setContact} />
        <CheckCards label="What hurts" as="chips" options={needs} value={some} onChange={setSome} />
        <Checkbox label="She agreed to share this with the clinic" checked={agreed} onChange={setAgreed} />
        <div className="acts">
          <Button type="submit" kind="main">
            Keep
          </Button>
          {(['typing', 'saved', 'device', 'notSaved'] as const).map((kept) => (
            <KeptNote key={kept} kept={kept} />
          ))}
        </div>
      </form>
    </section>
  )
}

function Signs() {
  return (
    <section aria-labelledby="signs">
      <h2 id="signs">People, signs and time</h2>
      <div className="acts">
        <Person id="ines" name="Inés Aguilar" hint="Born March 8, 1991 · Spanish" size="large" />
        <Person id="darnell" name="Darnell Price" to="/people/darnell" />
        {circles.slice(1, 9).map((circle) => (
          <Monogram key={circle.id} id={circle.id} name={circle.name} size="small" />
        ))}
      </div>
      <div className="acts">
        <Chip>Plain</Chip>
        <Chip tone="teal">Accepted</Chip>
        <Chip tone="soon">By Wed, Nov 25</Chip>
        <Chip tone="late">Late since Fri, Nov 20</Chip>
        <Chip tone="danger">Not safe at home</Chip>
        <Day day="2026-11-23" />
        <Day day="2026-11-23" as="full" />
        <Timestamp at="2026-11-22T09:20:00Z" now={new Date('2026-11-22T11:20:00Z')} />
      </div>
      <Panel title="Gross income is within the limit" summary="$2,600 of $3,380">
        <p>Wages of $2,600 a month, nothing else. The limit for three people is $3,380.</p>
      </Panel>
      <Panel title="Opened at first" open>
        <p>What stands inside.</p>
      </Panel>
      <Empty title="No referrals yet" text="When you send someone on, you will see here whether they were met.">
        <Button>Find a service</Button>
      </Empty>
      <Loading />
    </section>
  )
}

function Overlays() {
  const w = useWords('kit')
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="overlays">
      <h2 id="overlays">Overlays and tabs</h2>
      <div className="acts">
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
        <Menu
          label="More"
          acts={[
            { id: 'print', label: 'Print for the family', run: () => say('Printing') },
            { id: 'close', label: 'Close the case', run: () => say('Closed') },
          ]}
        />
      </div>
      <Dialog
        title="Sign this note?"
        isOpen={open}
        onClose={() => setOpen(false)}
        role="alertdialog"
        acts={
          <>
            <Button onClick={() => setOpen(false)}>{w.close}</Button>
            <Button kind="main" onClick={() => setOpen(false)}>
              Sign
            </Button>
          </>
        }
      >
        <p>A signed note is never changed. What is added later stands below it, with its own date.</p>
      </Dialog>
      <Tabs
        label="Parts"
        tabs={[
          { id: 'story', title: 'Story', show: () => <p>What was said.</p> },
          { id: 'ties', title: 'Ties', show: () => <p>Who matters.</p> },
        ]}
      />
    </section>
  )
}

function Happenings() {
  return (
    <section aria-labelledby="story">
      <h2 id="story">Story</h2>
      <Timeline
        label="Story, month by month"
        happenings={[
          { id: '1', on: '2026-12-15', kind: 'Due', text: <p>Renewal of food benefits</p>, ahead: true },
          {
            id: '2',
            on: '2026-11-20',
            kind: 'Call',
            by: 'Rosa',
            text: <p>She has the pay stubs but not the lease; the landlord has not answered.</p>,
          },
          {
            id: '3',
            on: '2026-11-12',
            kind: 'Visit',
            by: 'Rosa',
            text: <p>Home visit with Doña Elvira present. Heat is back on. Lucía drew the family.</p>,
          },
          {
            id: '4',
            on: '2026-10-29',
            kind: 'Meeting',
            text: <p>Lincoln School: breakfast and a quiet place for Mateo to read.</p>,
          },
        ]}
      />
    </section>
  )
}
