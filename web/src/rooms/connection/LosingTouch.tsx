import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { loadWords } from '../../house/words/words.tsx'
import { losingQuery } from './losing-query.ts'

const LosingList = lazy(async () => {
  const [made] = await Promise.all([import('./LosingList.tsx'), loadWords('connection')])
  return made
})

/** Most days there is nothing to say here, and then nothing but the question is loaded. */
export default function LosingTouch() {
  const { data } = useQuery(losingQuery())
  return data && (data.mine.length > 0 || data.team?.length) ? <LosingList /> : null
}
