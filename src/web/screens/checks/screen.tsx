/** What looks bought or misleading, as a calm list; a person decides, and raw and clean follow. */
import { capital } from '../../../i18n/capital.ts'
import { BrandLink, Empty, Loaded, Page, Skeleton, Tabs } from '../../ui/index.ts'
import { periodTitle } from '../../period.ts'
import { useSearchState } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { usePeriod } from '../../use-period.ts'
import { useWords } from '../../words.ts'
import './checks.css'
import { useChecks, useDays, type Checks, type Finding } from './data.ts'
import { Effects } from './effects.tsx'
import { Filters } from './filters.tsx'
import { FindingDrawer } from './finding-drawer.tsx'
import { Findings } from './findings.tsx'
import { Guards } from './guards.tsx'
import { Lead } from './lead.tsx'
import { Log } from './log.tsx'
import { checksWords } from './words.ts'

export default function Screen() {
  const { t, f } = useWords(checksWords)
  const { accounts } = useBrand()
  const period = usePeriod()
  const days = useDays()
  const query = useChecks(days)
  const empty = accounts.length === 0
  return (
    <Page title={t('title')} lead={!empty && query.data && query.data.accounts > 0 && <Lead checks={query.data} />}>
      {empty ? (
        <Empty
          title={t('empty.title')}
          action={
            <BrandLink to="sources" button="primary">
              {t('empty.action')}
            </BrandLink>
          }
        >
          {t('empty.text')}
        </Empty>
      ) : (
        <>
          <Tabs
            label={t('span.label')}
            param="span"
            items={[
              { id: 'period', label: capital(periodTitle(f, period)) },
              { id: 'all', label: t('span.all') },
            ]}
          />
          <Loaded query={query} skeleton={<Waiting />}>
            {(checks) => <Inside checks={checks} />}
          </Loaded>
        </>
      )}
      <FindingDrawer days={days} />
    </Page>
  )
}

const Waiting = () => (
  <>
    <Skeleton height="9rem" />
    <Skeleton lines={6} />
  </>
)

function Inside({ checks }: { checks: Checks }) {
  const { t } = useWords(checksWords)
  const [{ account, guard }] = useSearchState()
  const shown = (one: Finding) =>
    (account === undefined || one.account.id === account) && (guard === undefined || one.guard === guard)
  const findings = checks.findings.filter(shown)
  const effects = checks.effects.filter((effect) => account === undefined || effect.account.id === account)
  if (checks.accounts === 0) return <Empty title={t('empty.period.title')}>{t('empty.period.text')}</Empty>
  return (
    <>
      <Effects effects={effects} />
      <Filters checks={checks} />
      <Findings findings={findings} filtered={findings.length < checks.findings.length} />
      <Guards guards={checks.guards} />
      <Log log={checks.log} />
    </>
  )
}
