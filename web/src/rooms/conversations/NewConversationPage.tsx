import { Conversation } from './Conversation.tsx'

/** Someone new is on the line. */
export default function NewConversationPage() {
  return <Conversation />
}
