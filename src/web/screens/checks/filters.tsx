/** One account, one check: kept in the address bar, so that a link from a figure opens its own findings. */
import { useSearchState, WITH_BACK } from '../../search.ts'
import { Button, Field, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { labelOf } from '../../account-label.ts'
import type { Checks } from './data.ts'
import { checksWords } from './words.ts'

/** Fewer findings are read faster than chosen among. */
const WORTH_FILTERING = 7

export function Filters({ checks: { findings } }: { checks: Checks }) {
  const { t } = useWords(checksWords)
  const [{ account, guard }, set] = useSearchState()
  const accounts = [...new Map(findings.map((one) => [one.account.id, labelOf(one.account)]))]
  const guards = [...new Map(findings.map((one) => [one.guard, one.name]))]
  const filtered = account !== undefined || guard !== undefined
  if (!filtered && findings.length < WORTH_FILTERING) return null
  return (
    <div className="checks-filters no-print">
      <Choice
        name={t('filter.account')}
        value={account}
        options={accounts}
        onChange={(value) => set({ account: value }, WITH_BACK)}
      />
      <Choice
        name={t('filter.guard')}
        value={guard}
        options={guards}
        onChange={(value) => set({ guard: value }, WITH_BACK)}
      />
      {filtered && (
        <Button kind="quiet" onClick={() => set({ account: undefined, guard: undefined }, WITH_BACK)}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  )
}

interface ChoiceProps {
  name: string
  value: string | undefined
  options: readonly (readonly [string, string])[]
  onChange: (value: string | undefined) => void
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  const { t } = useWords(checksWords)
  const known = value === undefined || options.some(([id]) => id === value)
  return (
    <Field label={name}>
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{t('filter.any')}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
