import { conversationsCommands } from '@kith/wire/conversations'
import { newId } from '../server/src/house/clock.ts'
import type { houseForTests } from '../server/src/testing/house-for-tests.ts'

type House = Awaited<ReturnType<typeof houseForTests>>
interface Said {
  question: string
  about?: 'household'
  answer: number | boolean | string
}

/** Takes in Inés Aguilar of 34 with her daughter Luz, by telephone, and what she said; gives her id. */
export async function aFamily(
  h: House,
  session: Parameters<House['did']>[0],
  { state, childsAge, said }: { state: string; childsAge: number; said: Said[] },
): Promise<string> {
  const personId = newId()
  const bornFor = (age: number) => `${new Date().getUTCFullYear() - age}-01-01`
  await h.did(session, conversationsCommands.intake, {
    person: { personId, name: 'Inés Aguilar', bornOn: bornFor(34) },
    household: { householdId: newId(), name: 'Aguilar', state },
    conversationId: newId(),
    channel: 'phone',
    beganAt: new Date().toISOString(),
    note: null,
    others: [{ person: { personId: newId(), name: 'Luz', bornOn: bornFor(childsAge) }, relation: 'daughter' }],
    circumstances: [{ personId, said }],
  })
  return personId
}
