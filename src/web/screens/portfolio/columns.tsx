/** What a line of the portfolio says, column by column. */
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { valueText } from '../../../i18n/value-text.ts'
import { Badge, Status, type Column } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { Way } from './way.tsx'
import { needOf, NEEDS, OLD_DAYS } from './states.ts'
import { TagsCell } from './tags-cell.tsx'
import type { PortfolioBrand } from './use-portfolio.ts'
import { portfolioWords } from './words.ts'

type Kpi = NonNullable<NonNullable<PortfolioBrand['known']>['main']>

const SIGNS = {
  reached: '✓',
  'on-track': '→',
  behind: '↓',
  missed: '✕',
  'cannot-tell': '≈',
  early: '…',
  'no-data': '?',
}

export function useColumns(): readonly Column<PortfolioBrand>[] {
  const { t, f } = useWords(portfolioWords)
  return useMemo(() => {
    const daysAway = (days: number) =>
      days === 0 ? t('row.today') : days > 0 ? t('row.left', { days }) : t('row.passed', { days: -days })
    const fact = ({ clean, plan, unit, currency, better, progress }: Kpi) => {
      if (clean === null) return t('row.no-data')
      const write = (value: number) => valueText(f, unit, value, currency)
      if (plan === null) return write(clean)
      const words = progress !== null ? 'row.fact' : better === 'down' ? 'row.limit' : 'row.at-least'
      return t(words, { fact: write(clean), plan: write(plan) })
    }
    return [
      {
        id: 'brand',
        head: t('column.brand'),
        rowHead: true,
        sort: ({ name }) => name,
        cell: ({ id, name, demo }) => (
          <>
            <Link to="/b/$brand" params={{ brand: id }} data-brand={id} className="portfolio__name">
              {name}
            </Link>
            {demo && <Badge>{t('row.demo')}</Badge>}
          </>
        ),
      },
      {
        id: 'state',
        head: t('column.state'),
        sort: (brand) => NEEDS.indexOf(needOf(brand)),
        cell: (brand) => <State brand={brand} />,
      },
      {
        id: 'main',
        head: t('column.main'),
        sort: ({ known }) => known?.main?.name,
        cell: ({ known }) =>
          known?.main ? (
            <span className="portfolio__clip" title={known.main.name}>
              {known.main.name}
            </span>
          ) : (
            <span className="muted">—</span>
          ),
      },
      {
        id: 'progress',
        head: t('column.fact'),
        sort: ({ known }) => known?.main?.progress,
        cell: ({ known }) =>
          known?.main ? (
            <span className="portfolio__fact">
              {fact(known.main)}
              <Way kpi={known.main} />
            </span>
          ) : (
            <span className="muted">—</span>
          ),
      },
      {
        id: 'others',
        head: t('column.others'),
        cell: ({ known }) => (
          <span className="portfolio__others">
            {known?.others.map((kpi) => {
              const words = t('row.other', { name: kpi.name, status: t(`status.${kpi.status}`) })
              return (
                <span key={kpi.name} className={`portfolio__sign portfolio__sign--${kpi.status}`} title={words}>
                  <span aria-hidden="true">{SIGNS[kpi.status]}</span>
                  <span className="sr-only">{words};</span>
                </span>
              )
            })}
          </span>
        ),
      },
      {
        id: 'deadline',
        head: t('column.deadline'),
        sort: ({ known }) => known?.daysLeft,
        cell: ({ known }) =>
          known?.daysLeft == null ? (
            <span className="muted">—</span>
          ) : (
            <span title={f.day(known.deadline!)} className={known.daysLeft < 0 ? 'muted' : undefined}>
              {daysAway(known.daysLeft)}
            </span>
          ),
      },
      {
        id: 'data',
        head: t('column.data'),
        sort: ({ known }) => known?.age,
        cell: ({ known }) => {
          if (known?.age == null) return <span className="muted">{known ? t('row.no-data') : '—'}</span>
          const words = daysAway(-known.age)
          return (
            <span title={f.day(known.dataTo!)}>
              {known.age >= OLD_DAYS ? <Badge tone="warn">{words}</Badge> : words}
            </span>
          )
        },
      },
      {
        id: 'open',
        head: t('column.open'),
        align: 'end',
        sort: ({ known }) => known?.open,
        cell: ({ id, known }) =>
          known && known.open > 0 ? (
            <Link to="/b/$brand/checks" params={{ brand: id }} className="portfolio__open">
              {f.number(known.open)}
            </Link>
          ) : (
            <span className="muted">{known ? '0' : '—'}</span>
          ),
      },
      {
        id: 'sources',
        head: t('column.sources'),
        align: 'end',
        sort: ({ known }) => known?.accounts,
        cell: ({ known }) => (known ? f.number(known.accounts) : '—'),
      },
      { id: 'tags', head: t('column.tags'), cell: (brand) => <TagsCell brand={brand} /> },
    ]
  }, [t, f])
}

function State({ brand }: { brand: PortfolioBrand }) {
  const { t } = useWords(portfolioWords)
  const need = needOf(brand)
  switch (need) {
    case 'counting':
      return <span className="muted">{t('row.counting')}</span>
    case 'setup-data':
      return <Badge sign="?">{t('row.no-data')}</Badge>
    case 'setup-goal':
      return <Badge sign="–">{t('row.no-goal')}</Badge>
    case 'other-time':
      return <Badge sign="–">{t('row.other-time')}</Badge>
    default:
      return <Status is={need} />
  }
}
