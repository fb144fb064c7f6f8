import { casesCommands, casesRoutes } from '@kith/wire/cases'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../house/api/call.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { Select } from '../../kit/Select.tsx'

const colleaguesQuery = () =>
  queryOptions({ queryKey: ['cases', 'colleagues'], queryFn: () => call(casesRoutes.colleagues), staleTime: 300_000 })

const kinds = ['primary', 'cover', 'secondary'] as const

/** Gives the person to a colleague: for good, for a while, or to share the work. */
export function HandTo({ personId }: { personId: string }) {
  const w = useWords('people')
  const house = useWords('house')
  const { data } = useSuspenseQuery(colleaguesQuery())
  const [id, setId] = useState(newId)
  const [to, setTo] = useState<string | null>(null)
  const [kind, setKind] = useState<(typeof kinds)[number]>('cover')
  const [busy, setBusy] = useState(false)
  async function give() {
    const colleague = data.colleagues.find((one) => one.userId === to)
    if (!colleague) return say(w.chooseColleague)
    setBusy(true)
    try {
      await send(casesCommands.assign, { personId, toUserId: colleague.userId, kind }, { id })
      say(w.handedTo({ name: colleague.name }))
      setTo(null)
      setId(newId())
    } catch (error) {
      say(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="handto noprint" aria-labelledby="handto">
      <h2 id="handto">{w.handTo}</h2>
      <Select
        label={w.colleague}
        value={to}
        unanswered={w.chooseColleague}
        onChange={setTo}
        options={data.colleagues.map((one) => ({ id: one.userId, label: `${one.name}, ${one.unit}` }))}
      />
      <RadioCards
        as="chips"
        label={w.howHanded}
        value={kind}
        onChange={setKind}
        options={kinds.map((each) => ({ id: each, label: w.handKind({ kind: each }) }))}
      />
      <Button kind="main" busy={busy} onClick={() => void give()}>
        {w.handOver}
      </Button>
    </section>
  )
}
