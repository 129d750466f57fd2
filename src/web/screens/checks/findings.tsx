/** Findings: those that wait for a person first, then the decided ones. */
import { sentence } from '../../../i18n/capital.ts'
import { Badge, BrandLink, Card } from '../../ui/index.ts'
import { useSearchState } from '../../search.ts'
import { useWords } from '../../words.ts'
import { labelOf } from '../../account-label.ts'
import { sizeOf } from './amounts.ts'
import type { Finding } from './data.ts'
import { checksWords } from './words.ts'

export function Findings({ findings, filtered }: { findings: readonly Finding[]; filtered: boolean }) {
  const { t } = useWords(checksWords)
  const open = findings.filter((one) => one.decision === null)
  const decided = findings.filter((one) => one.decision !== null)
  if (findings.length === 0)
    return <Card title={t('list.open')}>{<p className="muted">{t(filtered ? 'filter.none' : 'list.none')}</p>}</Card>
  return (
    <>
      <Card title={t('list.open')}>
        {open.length === 0 ? <p className="muted">{t('list.none.open')}</p> : <List findings={open} />}
      </Card>
      {decided.length > 0 && (
        <Card title={t('list.decided')}>
          <List findings={decided} />
        </Card>
      )}
    </>
  )
}

const List = ({ findings }: { findings: readonly Finding[] }) => (
  <ul className="checks-list">
    {findings.map((finding) => (
      <Item key={finding.key} finding={finding} />
    ))}
  </ul>
)

function Item({ finding }: { finding: Finding }) {
  const { t } = useWords(checksWords)
  const [search] = useSearchState()
  const { key, name, account, from, to, what, exact, probability, innocent, decision } = finding
  return (
    <li className="checks-item">
      <div className="checks-item__head">
        <h3>
          <BrandLink to="checks" search={{ ...search, finding: key }} className="checks-item__name">
            {name}
          </BrandLink>
        </h3>
        <p className="checks-item__where">
          {labelOf(account)} · {t('item.when', { from, to })} ·{' '}
          {exact ? t('item.exact') : t('item.probability', { percent: Math.round(probability * 100) })}
        </p>
      </div>
      <p className="checks-item__what">{sentence(what)}</p>
      {innocent && decision === null && <p className="checks-item__innocent">{innocent}</p>}
      <p className="checks-item__foot">
        <State finding={finding} />
        {decision?.reason && <span className="muted">«{decision.reason}»</span>}
      </p>
    </li>
  )
}

/** What it does to the figure just now. */
export function State({ finding }: { finding: Finding }) {
  const { t, f } = useWords(checksWords)
  const { warning, counted, decision } = finding
  const what = sizeOf(f, finding)
  if (decision?.verdict === 'reject') return <Badge tone="good">{t('state.reject')}</Badge>
  if (decision?.verdict === 'accept')
    return <Badge tone="suspect">{warning ? t('state.accept.warning') : t('state.accept', { what })}</Badge>
  if (warning) return <Badge tone="warn">{t('state.warning')}</Badge>
  return counted ? (
    <Badge tone="suspect">{t('state.counted', { what })}</Badge>
  ) : (
    <Badge tone="neutral">{t('state.left')}</Badge>
  )
}
