import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { Icon } from '../house/frame/Icon.tsx'
import { useWords } from '../house/words/words.tsx'
import './popover.css'
import './combobox.css'
import { InLanguage } from './InLanguage.tsx'

export interface ComboOption {
  id: string
  label: string
  hint?: string
}

interface Props {
  label: string
  hint?: string | undefined
  fault?: string | undefined
  optional?: boolean | undefined
  options: readonly ComboOption[]
  value: string | null
  onChange: (id: string | null) => void
  /** What is typed, when the server does the search: give the found options back through `options`. */
  typed?: string
  onType?: (text: string) => void
}

/** Type to find one of many. With `onType` the options come from elsewhere and are shown as they are. */
export function ComboBox({ label, hint, fault, optional, options, value, onChange, typed, onType }: Props) {
  const w = useWords('kit')
  const searched = onType !== undefined
  return (
    <InLanguage>
      <AriaComboBox
        className="field combobox"
        value={value}
        onChange={(id) => onChange(id === null ? null : String(id))}
        {...(searched ? { items: options, inputValue: typed ?? '', onInputChange: onType } : { defaultItems: options })}
        menuTrigger="focus"
        allowsEmptyCollection
        isInvalid={fault !== undefined}
      >
        <Label>
          {label} {optional && <span className="optional">{w.optional}</span>}
        </Label>
        {hint && <Text slot="description">{hint}</Text>}
        <div className="box">
          <Input />
          <Button>
            <Icon name="caret" size={20} />
          </Button>
        </div>
        {fault && <FieldError>{fault}</FieldError>}
        <Popover className="popover">
          <ListBox<ComboOption> className="popoptions" renderEmptyState={() => <p className="none">{w.none}</p>}>
            {(option) => (
              <ListBoxItem textValue={option.label}>
                <span className="words">
                  {option.label}
                  {option.hint && <span className="soft">{option.hint}</span>}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </InLanguage>
  )
}
