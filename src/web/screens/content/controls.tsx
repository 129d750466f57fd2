/** Which account, by what, over how long: kept in the address bar. */
import { Field, Select } from '../../ui/index.ts'
import { useSearchState, WITH_BACK } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import type { Analysis } from './data.ts'
import { contentWords } from './words.ts'

const SPANS = ['half', 'year', 'period'] as const

export function Controls({ analysis }: { analysis: Analysis }) {
  const { t } = useWords(contentWords)
  const { accounts } = useBrand()
  const [search, set] = useSearchState()
  const nameOf = (id: string) => accounts.find((account) => account.id === id)?.name ?? id
  return (
    <div className="content-controls">
      {analysis.accounts.length > 1 && (
        <Field label={t('choose.account')}>
          <Select
            value={analysis.account ?? ''}
            onChange={(event) => set({ account: event.target.value, page: undefined }, WITH_BACK)}
          >
            {analysis.accounts.map(({ id, posts }) => (
              <option key={id} value={id}>
                {t('filter.option', { name: nameOf(id), n: posts })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {analysis.measure !== null && (
        <Field label={t('choose.measure')}>
          <Select value={analysis.measure} onChange={(event) => set({ measure: event.target.value }, WITH_BACK)}>
            {analysis.measures.map((measure) => (
              <option key={measure} value={measure}>
                {t(`measure.${measure}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t('choose.span')}>
        <Select
          value={search.span ?? 'half'}
          onChange={(event) => set({ span: event.target.value === 'half' ? undefined : event.target.value }, WITH_BACK)}
        >
          {SPANS.map((span) => (
            <option key={span} value={span}>
              {t(`span.${span}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}
