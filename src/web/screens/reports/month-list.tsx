/** The archive as a ruler of months, newest first: which are closed, and which changed since. */
import { Link } from '@tanstack/react-router'
import { Badge } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { hasChanged, type ReportMonth } from './use-reports.ts'
import { reportsWords } from './words.ts'

export function MonthList({ months, month: current }: { months: readonly ReportMonth[]; month: string }) {
  const { t } = useWords(reportsWords)
  return (
    <nav className="reports__months" aria-label={t('archive')}>
      <ul>
        {months.map((one) => (
          <li key={one.month}>
            <Link
              to="."
              search={(now: object) => ({ ...now, month: one.month, version: undefined })}
              className="reports__month"
              aria-current={one.month === current ? 'page' : undefined}
              resetScroll={false}
            >
              <span>{t('month', { month: one.month })}</span>
              <State month={one} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function State({ month }: { month: ReportMonth }) {
  const { t } = useWords(reportsWords)
  const { versions, ended } = month
  const [last] = versions
  if (last && hasChanged(month)) return <Badge tone="warn">{t('state.changed')}</Badge>
  if (last) return <Badge tone="good">{t('state.closed', { version: last.version })}</Badge>
  return <span className="reports__quiet">{t(ended ? 'state.open' : 'state.running')}</span>
}
