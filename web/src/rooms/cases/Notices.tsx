import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { loadWords } from '../../house/words/words.tsx'
import { noticesQuery } from './notices-query.ts'

const NoticeList = lazy(async () => {
  const [made] = await Promise.all([import('./NoticeList.tsx'), loadWords('cases')])
  return made
})

/** Most days there is nothing to say here, and then nothing but the question is loaded. */
export default function Notices() {
  const { data } = useQuery(noticesQuery())
  return data && data.notices.length > 0 ? <NoticeList /> : null
}
