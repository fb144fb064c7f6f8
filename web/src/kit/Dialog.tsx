import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Icon } from '../house/frame/Icon.tsx'
import { useWords } from '../house/words/words.tsx'
import './dialog.css'
import { InLanguage } from './InLanguage.tsx'
import { useFocusBack } from './useFocusBack.ts'

interface Props {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** `alertdialog` asks before something that cannot be taken back. */
  role?: 'dialog' | 'alertdialog'
  /** The buttons at the end. */
  acts?: ReactNode
  wide?: boolean
}

/** Stands over the page and holds the focus; Escape and a click beside it close it. */
export function Dialog({ title, isOpen, onClose, children, role = 'dialog', acts, wide }: Props) {
  const w = useWords('kit')
  useFocusBack(isOpen)
  return (
    <InLanguage>
      <ModalOverlay
        className="veil"
        isOpen={isOpen}
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
        isDismissable
      >
        <Modal className="modal" data-wide={wide || undefined}>
          <AriaDialog role={role} className="dialog">
            <header>
              <Heading slot="title">{title}</Heading>
              <Button className="button quiet bare" aria-label={w.close} onPress={onClose}>
                <Icon name="close" size={20} />
              </Button>
            </header>
            <div className="body">{children}</div>
            {acts && <footer className="acts">{acts}</footer>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </InLanguage>
  )
}
