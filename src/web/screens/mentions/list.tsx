/** Each mention with its text and a link to it; filters stand in the address bar. */
import { useEffect, useRef, useState } from 'react'
import { Badge, Button, Card, Field, Input, Select, type Tone } from '../../ui/index.ts'
import { useSearchState, WITH_BACK } from '../../search.ts'
import { useWords } from '../../words.ts'
import { FILTERS, TONES, type Mention, type Mentions } from './data.ts'
import { mentionsWords } from './words.ts'

const BADGE: Record<Mention['tone'], Tone> = { good: 'good', neutral: 'neutral', bad: 'bad', unrated: 'neutral' }

export function List({ mentions, stale }: { mentions: Mentions; stale: boolean }) {
  const { t } = useWords(mentionsWords)
  const [, set] = useSearchState()
  const { list, found, total, page, pages } = mentions
  const go = (to: number) => set({ page: to === 1 ? undefined : String(to) }, { replace: false })
  return (
    <Card
      id="mentions"
      title={t('list.title')}
      actions={
        <span className="mentions-small" aria-live="polite">
          {t('list.found', { found, total })}
        </span>
      }
    >
      <Filters mentions={mentions} />
      {list.length === 0 ? (
        <p>{t('list.none')}</p>
      ) : (
        <ol className={stale ? 'mentions-list mentions-list--stale' : 'mentions-list'}>
          {list.map((mention) => (
            <One key={`${mention.account} ${mention.id}`} mention={mention} />
          ))}
        </ol>
      )}
      {pages > 1 && (
        <nav className="mentions-pager" aria-label={t('list.title')}>
          <Button small disabled={page <= 1} onClick={() => go(page - 1)}>
            {t('earlier')}
          </Button>
          <span aria-live="polite">{t('page', { page, pages })}</span>
          <Button small disabled={page >= pages} onClick={() => go(page + 1)}>
            {t('later')}
          </Button>
        </nav>
      )}
    </Card>
  )
}

function One({ mention: { day, source, text, url, tone, handled, reach, engagements } }: { mention: Mention }) {
  const { t, f } = useWords(mentionsWords)
  return (
    <li className="mentions-one">
      <p className="mentions-one__text">{text || t('no-text')}</p>
      <p className="mentions-one__head">
        <Badge tone={BADGE[tone]}>{t(`tone.${tone}`)}</Badge>
        <span>{f.day(day)}</span>
        <span>{source ?? t('sources.unknown')}</span>
        {reach !== null && <span>{t('reach', { n: reach })}</span>}
        {engagements !== null && <span>{t('engagements', { n: engagements })}</span>}
        {handled !== null && <Badge tone={handled ? 'good' : 'warn'}>{t(handled ? 'handled' : 'open')}</Badge>}
        {url && (
          <a href={url} target="_blank" rel="noreferrer" aria-label={`${t('link')}: ${text.slice(0, 60)}`}>
            {t('link')}
          </a>
        )}
      </p>
    </li>
  )
}

const PAUSE_MS = 300

function Filters({ mentions: { tones, sources } }: { mentions: Mentions }) {
  const { t } = useWords(mentionsWords)
  const [search, set] = useSearchState()
  const [typed, setTyped] = useState(search.text ?? '')
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setTyped(search.text ?? ''), [search.text])
  useEffect(() => () => clearTimeout(waiting.current), [])
  return (
    <div className="mentions-filters" role="search">
      <Field label={t('filter.tone')} hideLabel>
        <Select
          value={search.tone ?? ''}
          onChange={({ target }) => set({ tone: target.value, page: undefined }, WITH_BACK)}
        >
          <option value="">{t('filter.tone.any')}</option>
          {TONES.filter((tone) => tones[tone] > 0 || search.tone === tone).map((tone) => (
            <option key={tone} value={tone}>
              {t('option', { name: t(`tone.${tone}`), n: tones[tone] })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('filter.source')} hideLabel>
        <Select
          value={search.source ?? ''}
          onChange={({ target }) => set({ source: target.value, page: undefined }, WITH_BACK)}
        >
          <option value="">{t('filter.source.any')}</option>
          {sources.flatMap(({ source, mentions }) =>
            source === null
              ? []
              : [
                  <option key={source} value={source}>
                    {t('option', { name: source, n: mentions })}
                  </option>,
                ],
          )}
        </Select>
      </Field>
      <Field label={t('filter.text')} hideLabel>
        <Input
          type="search"
          value={typed}
          placeholder={t('filter.text')}
          onChange={({ target: { value } }) => {
            setTyped(value)
            clearTimeout(waiting.current)
            waiting.current = setTimeout(() => set({ text: value, page: undefined }), PAUSE_MS)
          }}
        />
      </Field>
      {FILTERS.some((key) => search[key]) && (
        <Button
          kind="quiet"
          onClick={() => set({ tone: undefined, source: undefined, text: undefined, page: undefined }, WITH_BACK)}
        >
          {t('list.clear')}
        </Button>
      )}
    </div>
  )
}
