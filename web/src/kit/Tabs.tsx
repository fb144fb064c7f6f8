import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import './tabs.css'
import { InLanguage } from './InLanguage.tsx'

interface Props {
  label: string
  tabs: readonly { id: string; title: string; show: () => ReactNode }[]
  selected?: string
  onSelect?: (id: string) => void
}

/** Parts of one page that are seldom needed at once. */
export function Tabs({ label, tabs, selected, onSelect }: Props) {
  return (
    <InLanguage>
      <AriaTabs
        className="tabs"
        {...(selected !== undefined && { selectedKey: selected })}
        {...(onSelect && { onSelectionChange: (key) => onSelect(String(key)) })}
      >
        <TabList aria-label={label}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id}>
              {tab.title}
            </Tab>
          ))}
        </TabList>
        {tabs.map((tab) => (
          <TabPanel key={tab.id} id={tab.id}>
            {tab.show()}
          </TabPanel>
        ))}
      </AriaTabs>
    </InLanguage>
  )
}
