/** All versions of a closed month, the newest first; any of them can be read. */
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words.ts'
import type { ReportMonth } from './use-reports.ts'
import { reportsWords } from './words.ts'

export function Versions({ month, current }: { month: ReportMonth; current: number | null }) {
  const { t } = useWords(reportsWords)
  const search = (version: string) => ((now: object) => ({ ...now, month: month.month, version })) as never
  return (
    <section aria-labelledby="report-versions">
      <h3 id="report-versions">{t('versions')}</h3>
      <ul className="reports__list">
        <li>
          <Link to="." search={search('draft')} aria-current={current === null || undefined} resetScroll={false}>
            {t('draft')}
          </Link>
        </li>
        {month.versions.map(({ version, author, at, reason, hash }) => (
          <li key={version}>
            <Link
              to="."
              search={search(String(version))}
              aria-current={current === version || undefined}
              resetScroll={false}
            >
              {t('version', { version })}
            </Link>
            <span className="reports__quiet">{t('version.about', { name: author, at })}</span>
            {reason && <span>{reason}</span>}
            <code className="reports__hash" title={`SHA-256: ${hash}`}>
              {hash.slice(0, 12)}
            </code>
          </li>
        ))}
      </ul>
    </section>
  )
}
