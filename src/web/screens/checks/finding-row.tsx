/** One finding in the list: what, where, when, how much, how sure, and what was decided. */
import { Link } from '@tanstack/react-router'
import { valueText } from '../../../i18n/value-text.ts'
import type { Search } from '../../search.ts'
import { Badge } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Finding } from './data.ts'
import { checksWords } from './words.ts'

const SURE = 0.9
const LIKELY = 0.7

export function FindingRow({ finding }: { finding: Finding }) {
  const { t, f } = useWords(checksWords)
  const { account, from, to, code, name, what } = finding
  return (
    <li className="checks__finding">
      <div className="checks__head">
        <h3>
          <Link to="." search={(now: Search) => ({ ...now, finding: code })} resetScroll={false}>
            {name}
          </Link>
        </h3>
        <State finding={finding} />
      </div>
      <p className="muted">{t('where', { account: account.name, from, to })}</p>
      <p>{what}</p>
      <p className="checks__facts">
        <Sureness finding={finding} />
        {!finding.warning && <span>{estimateText(t, f, finding)}</span>}
      </p>
    </li>
  )
}

type Words = ReturnType<typeof useWords<typeof checksWords.ru>>

export const estimateText = (
  t: Words['t'],
  f: Words['f'],
  { unit, estimate, low, high, measureName }: Finding,
): string => {
  const text = (value: number) => valueText(f, unit, value, null)
  const amount = t('estimate', { value: text(estimate), low: text(low), high: text(high) })
  return measureName === null ? amount : `${measureName}: ${amount}`
}

export function Sureness({ finding: { exact, probability } }: { finding: Finding }) {
  const { t } = useWords(checksWords)
  if (exact) return <span>{t('looks.exact')}</span>
  const words = t(probability >= SURE ? 'looks.sure' : probability >= LIKELY ? 'looks.likely' : 'looks.maybe')
  return (
    <span>
      {words}, {t('probability', { percent: probability * 100 })}
    </span>
  )
}

export function State({ finding: { decision, counted, warning } }: { finding: Finding }) {
  const { t } = useWords(checksWords)
  return (
    <span className="checks__state">
      {decision === null || decision.verdict === 'withdraw' ? (
        <Badge tone="suspect">{t('state.open')}</Badge>
      ) : (
        <Badge tone={decision.verdict === 'accept' ? 'info' : 'neutral'}>{t(`state.${decision.verdict}`)}</Badge>
      )}
      <span className="muted">{t(warning ? 'state.warning' : counted ? 'state.counted' : 'state.not-counted')}</span>
    </span>
  )
}
