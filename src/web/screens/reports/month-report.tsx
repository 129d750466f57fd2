/** One month: its state, what can be done, the report itself, the reply, versions and links. */
import { useSearchState } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { Badge } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { CloseMonth } from './close-month.tsx'
import { Files } from './files.tsx'
import { Links } from './links.tsx'
import { Reply } from './reply.tsx'
import { ShareLink } from './share-link.tsx'
import { hasChanged, type ReportMonth } from './use-reports.ts'
import { Versions } from './versions.tsx'
import { reportsWords } from './words.ts'

export function MonthReport({ month }: { month: ReportMonth }) {
  const { t, lang } = useWords(reportsWords)
  const brand = useBrand()
  const [search] = useSearchState()
  const [last] = month.versions
  // The closed report is what was sent, so it is what one sees first; the draft is a choice.
  const asked = month.versions.find(({ version }) => String(version) === search.version)
  const version = search.version === 'draft' ? null : (asked ?? last ?? null)
  const address = (format: string, inLang: string = lang) =>
    `/api/brands/${brand.id}/reports/${month.month}/file?${new URLSearchParams({
      format,
      lang: inLang,
      ...(version ? { version: String(version.version) } : {}),
    })}`
  return (
    <section className="reports__one" aria-labelledby="report-month">
      <header className="reports__head">
        <h2 id="report-month">{t('month', { month: month.month })}</h2>
        <p className="reports__quiet">
          {version ? t('closed-by', { name: version.author, at: version.at }) : t('not-closed')}
          {version?.reason && ` ${version.reason}.`}
        </p>
        {last && hasChanged(month) && (
          <p>
            <Badge tone="warn">{t('changed-after', month.changedAfter!)}</Badge>
          </p>
        )}
        <div className="reports__actions">
          {/* Of a closed month the next thing to do is to send it. */}
          {brand.can('brand.decide') && last && <ShareLink month={month.month} />}
          {brand.can('brand.decide') && month.ended && month.hasData && <CloseMonth month={month} />}
          <Files address={address} />
        </div>
      </header>
      <iframe className="reports__page" title={t('view', { month: month.month })} src={address('html')} />
      <Reply month={month} />
      {month.versions.length > 0 && <Versions month={month} current={version?.version ?? null} />}
      {brand.can('brand.decide') && <Links month={month.month} />}
    </section>
  )
}
