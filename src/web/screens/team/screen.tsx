/** Команда: people and their roles, the brand's settings, personal data of the audience, the log of actions. */
import { useBrand } from '../../session.ts'
import { Page, Tabs, useTab } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { BrandTab } from './brand-tab.tsx'
import { useTeam } from './data.ts'
import { DataTab } from './data-tab.tsx'
import { LogTab } from './log-tab.tsx'
import { PeopleTab } from './people-tab.tsx'
import './team.css'
import { teamWords } from './words.ts'

type TabId = 'people' | 'brand' | 'data' | 'log'

export default function Screen() {
  const { t } = useWords(teamWords)
  const { can } = useBrand()
  const query = useTeam()
  const items: { id: TabId; label: string }[] = [
    { id: 'people', label: t('tab.people') },
    { id: 'brand', label: t('tab.brand') },
    ...(can('brand.manage') ? [{ id: 'data' as const, label: t('tab.data') }] : []),
    ...(can('brand.decide') ? [{ id: 'log' as const, label: t('tab.log') }] : []),
  ]
  const tab = useTab(items)
  return (
    <Page title={t('title')} lead={query.data && <Lead {...query.data} />} period={false}>
      <div className="team">
        <Tabs label={t('tabs.label')} items={items} />
        {tab === 'people' && <PeopleTab query={query} />}
        {tab === 'brand' && <BrandTab />}
        {tab === 'data' && <DataTab />}
        {tab === 'log' && <LogTab />}
      </div>
    </Page>
  )
}

function Lead({ members, invitations }: { members: readonly unknown[]; invitations: readonly { expired: boolean }[] }) {
  const { t } = useWords(teamWords)
  const waiting = invitations.filter(({ expired }) => !expired).length
  return (
    <>
      {members.length === 1 ? t('lead.one') : t('lead', { members: members.length })}
      {waiting > 0 && ` ${t('lead.waiting', { links: waiting })}`}
    </>
  )
}
