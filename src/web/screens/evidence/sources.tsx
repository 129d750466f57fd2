/** The files that the figure was read from, when, and what of them was skipped. */
import { useBrand } from '../../session.ts'
import { BrandLink, Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Evidence } from './data.ts'
import { evidenceWords } from './words.ts'

export function Sources({ evidence: { sources, definitions } }: { evidence: Evidence }) {
  const { t, f } = useWords(evidenceWords)
  const { zone } = useBrand()
  return (
    <Card level={3} title={t('sources')} actions={<BrandLink to="sources">{t('sources.all')}</BrandLink>}>
      {sources.length === 0 && <p className="muted">{t('sources.none')}</p>}
      <ul className="evidence__sources">
        {sources.map(({ id, file, source, at, by, from, to, rows, skipped }) => (
          <li key={id}>
            <p>
              <strong>{file}</strong> <span className="muted">— {source}</span>
            </p>
            <p className="evidence__small">
              {[
                t('sources.loaded', { day: moment(f.lang, zone, at), by }),
                t('sources.rows', { n: rows, skipped }),
                ...(from !== null && to !== null ? [t('sources.days', { from, to })] : []),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {definitions.length > 0 && (
        <p className="evidence__small">
          {t('definitions', { n: definitions.length })}:{' '}
          {definitions.map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && '; '}
              {name === id ? <code>{id}</code> : name}
            </span>
          ))}
        </p>
      )}
    </Card>
  )
}

/** `2 ноября 2026, 18:05` by the brand's clock. */
export const moment = (lang: 'ru' | 'en', zone: string, at: string): string =>
  new Intl.DateTimeFormat(lang === 'ru' ? 'ru-RU' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  })
    .format(new Date(at))
    .replace(' г.', '')
    .replace(' в ', ', ')
