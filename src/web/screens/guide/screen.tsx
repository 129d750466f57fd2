/** Справочник: every KPI, every guard and the words of the trade; an entry has its own address. */
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useSearchState, WITH_BACK } from '../../search.ts'
import {
  Button,
  Empty,
  Field,
  Input,
  Loaded,
  MetaFootnote,
  Page,
  Select,
  Skeleton,
  Tabs,
  useTab,
} from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { find } from './find.ts'
import { GuardEntry } from './guard-entry.tsx'
import './guide.css'
import { KpiEntry } from './kpi-entry.tsx'
import { TermEntry } from './term-entry.tsx'
import { THEMES, type Guide } from './types.ts'
import { useTerms, type Term } from './use-terms.ts'
import { guideWords } from './words.ts'

export default function Screen() {
  const { t } = useWords(guideWords)
  const { lang } = useLang()
  const guide = useQuery({ queryKey: ['guide', lang], queryFn: () => read(api.guide.$get()), staleTime: Infinity })
  const terms = useTerms()
  const counts = guide.data && { kpis: guide.data.kpis.length, guards: guide.data.guards.length, terms: terms.length }
  return (
    <Page title={t('title')} period={false} lead={counts && t('lead', counts)}>
      <Loaded query={guide} skeleton={<Skeleton height="30rem" />}>
        {(data) => <Parts guide={data} terms={terms} />}
      </Loaded>
    </Page>
  )
}

const TABS = [{ id: 'kpi' }, { id: 'guards' }, { id: 'terms' }] as const
type Tab = (typeof TABS)[number]['id']

function Parts({ guide, terms }: { guide: Guide; terms: readonly Term[] }) {
  const { t } = useWords(guideWords)
  const [search, setSearch] = useSearchState()
  const hash = useLocation({ select: (location) => location.hash })
  const chosen = useTab(TABS)
  const tab = tabOf(hash) ?? chosen
  const { q = '', kind = '' } = search
  useEffect(() => {
    // An entry with its own address is opened and brought into view, whatever was filtered before.
    if (hash !== '') document.getElementById(hash)?.scrollIntoView({ block: 'start' })
  }, [hash, tab, terms.length])
  const kpis = find(
    guide.kpis.filter((kpi) => kind === '' || kpi.id === hash || kpi.kinds.some((one) => one === kind)),
    hash !== '' && tab === 'kpi' ? '' : q,
    (kpi) => [kpi.name, kpi.id.replaceAll('_', ' '), kpi.shows, kpi.formula, kpi.hacks.join(' ')],
  )
  const guards = find(guide.guards, hash !== '' ? '' : q, (guard) => [guard.name, guard.what, guard.method])
  const words = find(terms, hash !== '' ? '' : q, (term) => [term.name, term.meaning])
  const counts: Record<Tab, number> = { kpi: kpis.length, guards: guards.length, terms: words.length }
  const clear = () => setSearch({ q: undefined, kind: undefined }, WITH_BACK)
  return (
    <>
      <div className="guide__find">
        <Field label={t('search')}>
          <Input
            type="search"
            value={q}
            placeholder={t('search.placeholder')}
            onChange={(event) => setSearch({ q: event.target.value, tab: tab === 'kpi' ? undefined : tab })}
          />
        </Field>
        {tab === 'kpi' && (
          <Field label={t('kind')}>
            <Select value={kind} onChange={(event) => setSearch({ kind: event.target.value }, WITH_BACK)}>
              <option value="">{t('kind.all')}</option>
              {guide.kinds.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <p className="sr-only" role="status">
          {t('found', { count: counts[tab] })}
        </p>
      </div>
      <Tabs
        label={t('tabs')}
        items={TABS.map(({ id }) => ({
          id,
          label: t(`tab.${id}`),
          count: q === '' && kind === '' ? null : counts[id],
        }))}
      />
      {counts[tab] === 0 ? (
        <Empty title={t('none')} action={<Button onClick={clear}>{t('reset')}</Button>}>
          {t('none.text')}
        </Empty>
      ) : tab === 'kpi' ? (
        <Kpis kpis={kpis} grouped={q === ''} kinds={guide.kinds} open={hash} />
      ) : tab === 'guards' ? (
        <div className="guide__list">
          {guards.map((guard) => (
            <GuardEntry key={guard.id} guard={guard} open={hash === `guard-${guard.id}`} />
          ))}
        </div>
      ) : (
        <dl className="guide__terms">
          {words.map((term) => (
            <TermEntry key={term.id} term={term} open={hash === `term-${term.id}`} />
          ))}
        </dl>
      )}
      <MetaFootnote networks={['instagram']} />
    </>
  )
}

const tabOf = (hash: string): Tab | null =>
  hash === '' ? null : hash.startsWith('guard-') ? 'guards' : hash.startsWith('term-') ? 'terms' : 'kpi'

interface KpisProps {
  kpis: Guide['kpis'] | readonly Guide['kpis'][number][]
  grouped: boolean
  kinds: Guide['kinds']
  open: string
}

function Kpis({ kpis, grouped, kinds, open }: KpisProps) {
  const { t } = useWords(guideWords)
  const entry = (kpi: Guide['kpis'][number]) => <KpiEntry key={kpi.id} kpi={kpi} kinds={kinds} open={open === kpi.id} />
  if (!grouped) return <div className="guide__list">{kpis.map(entry)}</div>
  return THEMES.map((theme) => {
    const own = kpis.filter((kpi) => kpi.theme === theme)
    return (
      own.length > 0 && (
        <section key={theme} aria-labelledby={`theme-${theme}`}>
          <h2 id={`theme-${theme}`} className="guide__theme">
            {t(`theme.${theme}`)}
          </h2>
          <div className="guide__list">{own.map(entry)}</div>
        </section>
      )
    )
  })
}
