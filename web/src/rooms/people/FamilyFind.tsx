import { peopleRoutes } from '@kith/wire/people'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../house/api/call.ts'
import { ComboBox } from '../../kit/ComboBox.tsx'

export interface FoundKin {
  id: string
  name: string
}

interface Props {
  label: string
  /** Whom there is no point in finding. */
  except: string
  chosen: FoundKin | null
  onChoose: (found: FoundKin | null) => void
  fault?: string
}

/** Finds somebody known here by any name that may be used. */
export function FamilyFind({ label, except, chosen, onChoose, fault }: Props) {
  const [typed, setTyped] = useState('')
  const { data } = useQuery({
    queryKey: ['people', 'find', typed],
    queryFn: ({ signal }) => call(peopleRoutes.findPeople, { params: { q: typed, limit: '8' }, signal }),
    enabled: typed.trim().length > 1 && typed !== chosen?.name,
    placeholderData: keepPreviousData,
  })
  const found = (data?.people ?? []).filter((each) => each.id !== except)
  return (
    <ComboBox
      label={label}
      {...(fault && { fault })}
      options={found.map((each) => ({
        id: each.id,
        label: each.name,
        hint: [each.bornOn, each.place, ...each.otherNames].filter(Boolean).join(' · '),
      }))}
      value={chosen?.id ?? null}
      typed={typed}
      onType={(text) => {
        setTyped(text)
        if (chosen && text !== chosen.name) onChoose(null)
      }}
      onChange={(id) => {
        const one = found.find((each) => each.id === id)
        if (!one) return
        onChoose({ id: one.id, name: one.name })
        setTyped(one.name)
      }}
    />
  )
}
