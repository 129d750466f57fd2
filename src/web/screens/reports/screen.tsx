/** Отчёты: the archive of months, the chosen month's report as it reads, and what can be done with it. */
import { useSearchState } from '../../search.ts'
import { BrandLink, Empty, Loaded, Page } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { MonthList } from './month-list.tsx'
import { MonthReport } from './month-report.tsx'
import './reports.css'
import { chosen, useReports, type ReportMonth } from './use-reports.ts'
import { reportsWords } from './words.ts'

export default function Screen() {
  const { t } = useWords(reportsWords)
  const [search] = useSearchState()
  const query = useReports()
  const months = query.data?.months ?? []
  const month = chosen(months, search.month)
  return (
    <Page title={t('title')} lead={query.data && <Lead months={months} />} period={false}>
      <Loaded query={query}>
        {() =>
          month === undefined ? (
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
            <div className="reports">
              <MonthList months={months} month={month.month} />
              <MonthReport key={month.month} month={month} />
            </div>
          )
        }
      </Loaded>
    </Page>
  )
}

function Lead({ months }: { months: readonly ReportMonth[] }) {
  const { t } = useWords(reportsWords)
  const ready = months.find(({ ended, hasData }) => ended && hasData)
  if (ready) return t(ready.versions.length > 0 ? 'lead.done' : 'lead.open', { month: ready.month })
  const running = months[0]
  return running ? t('lead.running', { month: running.month }) : t('lead.none')
}
