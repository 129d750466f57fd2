/** How it is computed: the formula in words, its parts with their values, and what may not be done with it. */
import { capital } from '../../../i18n/capital.ts'
import { valueText } from '../../../i18n/value-text.ts'
import { BrandLink, Card, Table, type Column } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { whole } from '../overview/whole.ts'
import type { Evidence } from './data.ts'
import { evidenceWords } from './words.ts'

type Part = Evidence['terms'][number]

export function How({ evidence }: { evidence: Evidence }) {
  const { t } = useWords(evidenceWords)
  const { words, formula, notes, kpi, terms } = evidence
  const warnings = notes.filter(({ kind }) => kind === 'warn')
  const remarks = notes.filter(({ kind }) => kind === 'count')
  return (
    <Card level={3} title={t('how')}>
      <p>{words.formula}</p>
      {terms.length > 0 && <Parts evidence={evidence} />}
      {warnings.length > 0 && (
        <div className="evidence__warn">
          <h4>{t('mind')}</h4>
          <ul>
            {warnings.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {remarks.length > 0 && (
        <ul className="evidence__notes">
          {remarks.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <details className="evidence__details">
        <summary>{t('how.exact')}</summary>
        <p>{formula}</p>
        <p className="muted">
          {t('how.source')}: {words.source}
        </p>
        <p>
          <BrandLink to="guide" hash={kpi}>
            {t('how.guide')}
          </BrandLink>
        </p>
      </details>
    </Card>
  )
}

function Parts({ evidence }: { evidence: Evidence }) {
  const { t, f } = useWords(evidenceWords)
  const { terms, numerator, denominator, value, unit, currency } = evidence
  const [top, bottom] = [partUnit(evidence, numerator), partUnit(evidence, denominator)]
  const several = new Set(terms.map(({ account }) => account.id)).size > 1
  const columns: Column<Part>[] = [
    { id: 'name', head: t('terms.name'), rowHead: true, wrap: true, cell: ({ name }) => capital(name) },
    ...(several
      ? [{ id: 'account', head: t('terms.account'), wrap: true, cell: ({ account }: Part) => account.name }]
      : []),
    {
      id: 'value',
      head: t('terms.value'),
      align: 'end',
      cell: (part) => valueText(f, part.unit, whole(part.value, part.unit), part.currency),
    },
    {
      id: 'known',
      head: t('terms.known'),
      align: 'end',
      cell: ({ known, total }) => (total === 0 || known === total ? t('terms.all') : t('terms.of', { known, total })),
    },
  ]
  return (
    <>
      {top !== null && bottom !== null && value !== null && (
        <p className="evidence__sum">
          {t('how.sum', {
            top: valueText(f, top.unit, top.value, top.currency),
            bottom: valueText(f, bottom.unit, bottom.value, bottom.currency),
            value: valueText(f, unit, value, currency),
          })}
        </p>
      )}
      <Table
        caption={t('terms.caption')}
        hideCaption
        columns={columns}
        rows={terms}
        keyOf={({ name, account }) => `${name} ${account.id}`}
      />
    </>
  )
}

/** A half of a ratio is written in the unit of the part that it is; a sum of parts as a plain number. */
function partUnit({ terms }: Evidence, value: number | null) {
  if (value === null) return null
  const same = terms.find((part) => Math.abs(part.value - value) < 1e-9)
  return { value, unit: same?.unit ?? ('pieces' as const), currency: same?.currency ?? null }
}
