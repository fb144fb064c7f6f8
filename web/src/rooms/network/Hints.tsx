import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { loadWords } from '../../house/words/words.tsx'
import { hintsQuery } from './hints-query.ts'

const HintList = lazy(async () => {
  const [made] = await Promise.all([import('./HintList.tsx'), loadWords('network')])
  return made
})

/** Most days there is nothing to say here, and then nothing but the question is loaded. */
export default function Hints() {
  const { data } = useQuery(hintsQuery())
  return data && data.hints.length > 0 ? <HintList /> : null
}
