/** Обзор: the verdict first, then each KPI on its ruler, what to do next, and how the accounts stand. */
import { periodTitle } from '../../period.ts'
import { useBrand } from '../../session.ts'
import { usePeriod } from '../../use-period.ts'
import { Card, Loaded, Page, Skeleton } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { Accounts } from './accounts.tsx'
import { Checks } from './checks.tsx'
import { Homework, Remaining } from './homework.tsx'
import { KpiRow } from './kpi-row.tsx'
import { Later } from './later.tsx'
import { MainChart } from './main-chart.tsx'
import { NextSteps } from './next-steps.tsx'
import { OtherGoals } from './other-goals.tsx'
import './overview.css'
import { prefetchOverview, useOverview, type OverviewData } from './use-overview.ts'
import { Stopped } from './stopped.tsx'
import { overviewWords } from './words.ts'

export const prefetch = prefetchOverview

export default function Screen() {
  const { t, f } = useWords(overviewWords)
  const { dataTo } = useBrand()
  const used = usePeriod()
  const query = useOverview()
  return (
    <Page
      title={dataTo === null ? t('title') : t('title.of', { period: periodTitle(f, used) })}
      lead={<Lead data={query.data} />}
      period={dataTo !== null}
    >
      <div className="overview">
        <Loaded query={query} skeleton={<Waiting />}>
          {(data) => <Body data={data} />}
        </Loaded>
      </div>
    </Page>
  )
}

function Lead({ data }: { data: OverviewData | undefined }) {
  const { t } = useWords(overviewWords)
  if (data === undefined)
    return (
      <div className="overview__waiting-lead">
        <Skeleton lines={2} />
      </div>
    )
  const { verdict, homework, dataTo, range, stopped } = data
  if (verdict === null && stopped.length > 0)
    return <p className="overview__answer">{t('lead.stopped', { goals: stopped.length })}</p>
  if (verdict === null) {
    const words = !homework.data
      ? t('lead.no-data')
      : dataTo !== null && dataTo < range.from
        ? t('lead.before-data', { day: dataTo })
        : t(homework.goal ? 'lead.other-time' : 'lead.no-goal')
    return <p className="overview__answer">{words}</p>
  }
  // Nothing can be judged of a goal whose first day has not come, and nobody is to be told it «cannot be told».
  const first = data.kpis.map(({ window }) => window.from).toSorted()[0]
  if (first !== undefined && first > data.today) return <p className="overview__answer">{t('lead.ahead', { first })}</p>
  return (
    <>
      <p className="overview__answer">{verdict.answer}</p>
      <ul className="overview__reasons">
        {[verdict.others, ...verdict.reasons].map((sentence) => sentence && <li key={sentence}>{sentence}</li>)}
      </ul>
    </>
  )
}

function Body({ data }: { data: OverviewData }) {
  const { t } = useWords(overviewWords)
  const { kpis, homework, goals, stopped } = data
  if (!homework.data) return <Homework data={data} />
  return (
    <>
      {!homework.goal && <Homework data={data} />}
      {homework.goal && kpis.length === 0 && goals.length > 0 && <OtherGoals goals={goals} />}
      {kpis.length > 0 && (
        <Card title={t('kpis.title')} className="overview__kpis">
          <ul className="kpi-list">
            {kpis.map((kpi) => (
              <KpiRow key={kpi.goal} kpi={kpi} />
            ))}
          </ul>
        </Card>
      )}
      {stopped.length > 0 && <Stopped stopped={stopped} />}
      <Checks checks={data.checks} known={data.dataTo !== null && data.dataTo >= data.range.from} />
      {kpis.length > 0 && (
        <Later height="26rem">
          <MainChart kpis={kpis} today={data.today} />
        </Later>
      )}
      {kpis.length > 0 && <NextSteps next={data.next} outside={data.outside} />}
      {homework.goal && <Remaining homework={homework} />}
      <Later height="40rem">
        <Accounts data={data} />
      </Later>
    </>
  )
}

/** About as high as what comes, so that nothing jumps. */
const Waiting = () => (
  <div className="stack">
    <Skeleton height="9rem" />
    <Skeleton height="9rem" />
    <Skeleton height="9rem" />
  </div>
)
