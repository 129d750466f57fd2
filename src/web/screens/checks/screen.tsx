/** Проверка: what looks bought or misleading, what it changes, and what could not be checked. */
import { useSearchState } from '../../search.ts'
import { BrandLink, Card, Empty, Loaded, Page, Tabs } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import './checks.css'
import { useChecks, type Checks } from './data.ts'
import { Effects } from './effects.tsx'
import { FindingDrawer } from './finding-drawer.tsx'
import { FindingRow } from './finding-row.tsx'
import { Guards } from './guards.tsx'
import { Log } from './log.tsx'
import { checksWords } from './words.ts'

export default function Screen() {
  const { t } = useWords(checksWords)
  const query = useChecks()
  const [search, setSearch] = useSearchState()
  return (
    <Page title={t('title')} lead={query.data && <Lead checks={query.data} />}>
      <Tabs
        label={t('scope.label')}
        param="scope"
        items={[
          { id: 'period', label: t('scope.period') },
          { id: 'all', label: t('scope.all') },
        ]}
      />
      <Loaded query={query}>
        {(checks) =>
          checks.accounts === 0 ? (
            <Empty
              title={t('lead.no-data')}
              action={
                <BrandLink to="sources" button="primary">
                  {t('no-data.action')}
                </BrandLink>
              }
            />
          ) : (
            <>
              {checks.findings.length > 0 && (
                <Card title={t('list')} hint={t('list.hint')}>
                  <ul className="checks__list">
                    {checks.findings.map((finding) => (
                      <FindingRow key={finding.key} finding={finding} />
                    ))}
                  </ul>
                </Card>
              )}
              <Effects effects={checks.effects} />
              <Guards guards={checks.guards} />
              <Log log={checks.log} />
            </>
          )
        }
      </Loaded>
      {search.finding && (
        <FindingDrawer
          key={search.finding}
          finding={search.finding}
          onClose={() => setSearch({ finding: undefined }, { replace: false })}
        />
      )}
    </Page>
  )
}

function Lead({ checks: { findings, accounts } }: { checks: Checks }) {
  const { t } = useWords(checksWords)
  const open = findings.filter(({ decision }) => decision === null).length
  const all = findings.length
  if (accounts === 0) return null
  if (all === 0) return t('lead.clean')
  return open === 0 ? t('lead.done', { all }) : t('lead.open', { open, all })
}
