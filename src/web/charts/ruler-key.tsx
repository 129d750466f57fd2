/** The figures of a ruler, each with the sign that marks it there. */
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'
import type { RulerProps } from './ruler.tsx'

export function RulerKey({
  start,
  plan,
  clean,
  raw = null,
  expectedToday = null,
  forecast = null,
  write,
}: RulerProps & { write: (value: number) => string }) {
  const { t } = useWords(uiWords)
  const bought = clean !== null && raw !== null && raw !== clean ? raw - clean : null
  // The ruler itself says all of this to those who listen.
  return (
    <dl className="ruler-key" aria-hidden="true">
      <Item
        sign="fact"
        name={t(bought === null ? 'chart.fact' : 'chart.clean')}
        value={clean === null ? t('no-data') : write(clean)}
      />
      {bought !== null && <Item sign="suspect" name={t('chart.suspect')} value={write(bought)} />}
      {expectedToday !== null && <Item sign="today" name={t('chart.expected')} value={write(expectedToday)} />}
      {forecast && (
        <Item
          sign="heading"
          name={t('chart.forecast')}
          value={`${write(forecast.value)} (${write(forecast.interval.low)} – ${write(forecast.interval.high)})`}
        />
      )}
      {plan !== null && <Item sign="plan" name={t('chart.plan')} value={write(plan)} />}
      {start !== null && start !== 0 && <Item sign="start" name={t('chart.start')} value={write(start)} />}
    </dl>
  )
}

const Item = ({ sign, name, value }: { sign: string; name: string; value: string }) => (
  <div className="ruler-key__item">
    <dt>
      <span className={`ruler-key__sign ruler-key__sign--${sign}`} />
      {name}
    </dt>
    <dd>{value}</dd>
  </div>
)
