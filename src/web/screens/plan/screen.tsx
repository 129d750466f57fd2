/** План действий: what to do, what to publish, why, and what happened meanwhile. */
import { Page, Tabs, useTab } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { CalendarTab } from './calendar-tab.tsx'
import { NotesTab } from './notes-tab.tsx'
import './plan.css'
import { StrategyTab } from './strategy-tab.tsx'
import { planWords } from './words.ts'
import { WorkTab } from './work-tab.tsx'

const TABS = [{ id: 'work' }, { id: 'calendar' }, { id: 'strategy' }, { id: 'notes' }] as const
const PARTS = { work: WorkTab, calendar: CalendarTab, strategy: StrategyTab, notes: NotesTab }

export default function Screen() {
  const { t } = useWords(planWords)
  const Part = PARTS[useTab(TABS)]
  return (
    <Page title={t('title')} period={false}>
      <Tabs label={t('tabs')} items={TABS.map(({ id }) => ({ id, label: t(`tab.${id}`) }))} />
      <Part />
    </Page>
  )
}
