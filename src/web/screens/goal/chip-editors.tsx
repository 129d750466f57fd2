/** Editors of the chips. Each writes its part into the address bar; the judgement follows. */
import { useQuery } from '@tanstack/react-query'
import { addDays, addMonths, monthOf, monthRange } from '../../../core/time/day.ts'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useBrand } from '../../session.ts'
import { Button, Field, Input, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { AmountInput } from './amount-input.tsx'
import { fixSearch } from './draft.ts'
import { useNetworkName, useNetworks } from './networks.ts'
import type { Check } from './types.ts'
import { useDraft } from './use-draft.ts'
import { goalWords } from './words.ts'

interface EditorProps {
  check: Check
}

export function KpiEditor({ check: { understood } }: EditorProps) {
  const { t } = useWords(goalWords)
  const { lang } = useLang()
  const { set } = useDraft()
  const { data } = useQuery({
    queryKey: ['guide', lang],
    queryFn: () => read(api.guide.$get()),
    staleTime: Infinity,
  })
  const kpis = data?.kpis ?? []
  const { kind, kpi } = understood
  const fits = kpis.filter((one) => kind !== null && one.kinds.includes(kind))
  const option = ({ id, name }: { id: string; name: string }) => (
    <option key={id} value={id}>
      {name}
    </option>
  )
  return (
    <Field label={t('chip.kpi')}>
      <Select value={kpi ?? ''} onChange={(event) => set(fixSearch({ kpi: event.target.value as never }))}>
        {kpi === null && <option value="">{t('chip.missing')}</option>}
        {fits.length > 0 && <optgroup label={t(`reason.${kind!}`)}>{fits.map(option)}</optgroup>}
        <optgroup label="—">{kpis.filter((one) => !fits.includes(one)).map(option)}</optgroup>
      </Select>
    </Field>
  )
}

const FORMS = {
  'by-zero': { form: 'by', base: 'zero', bound: undefined },
  'by-before': { form: 'by', base: 'before', bound: undefined },
  to: { form: 'to', base: undefined, bound: undefined },
  percent: { form: 'percent', base: undefined, bound: undefined },
  'at-least': { form: 'limit', base: undefined, bound: 'at-least' },
  'at-most': { form: 'limit', base: undefined, bound: 'at-most' },
} as const
type FormKey = keyof typeof FORMS

export function AmountEditor({ check: { understood, kpi } }: EditorProps) {
  const { t } = useWords(goalWords)
  const { set } = useDraft()
  if (kpi === null) return null
  const total = kpi.shape === 'total'
  const { form, base, bound, amount, currency } = understood
  const now: FormKey =
    form === 'limit'
      ? bound === 'at-most'
        ? 'at-most'
        : 'at-least'
      : form === 'percent' || form === 'times'
        ? 'percent'
        : form === 'by'
          ? base === 'before'
            ? 'by-before'
            : 'by-zero'
          : total
            ? 'by-zero'
            : 'to'
  const keys = (Object.keys(FORMS) as FormKey[]).filter((key) => (total ? key !== 'to' : key !== 'by-zero'))
  return (
    <div className="row">
      <Field label={t('form.label')}>
        <Select value={now} onChange={(event) => set(fixSearch(FORMS[event.target.value as FormKey]))}>
          {keys.map((key) => (
            <option key={key} value={key}>
              {t(`form.${key}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('chip.amount')}>
        <AmountInput
          value={amount}
          unit={form === 'percent' ? 'percent' : form === 'times' ? 'times' : kpi.unit}
          currency={currency}
          onChange={(value) => set(fixSearch({ amount: value, ...FORMS[now], ...(form === 'times' ? { form } : {}) }))}
        />
      </Field>
    </div>
  )
}

export function NetworkEditor({ check: { understood, kpi } }: EditorProps) {
  const { t } = useWords(goalWords)
  const { set } = useDraft()
  const nameOf = useNetworkName()
  return (
    <Field label={t('chip.network')}>
      <Select
        value={understood.network ?? 'all'}
        onChange={(event) => set(fixSearch({ network: event.target.value as never }))}
      >
        <option value="all">{kpi?.accountBound ? t('chip.missing') : t('chip.whole-brand')}</option>
        {useNetworks().map((network) => (
          <option key={network} value={network}>
            {nameOf(network)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

export function DeadlineEditor({ check: { understood } }: EditorProps) {
  const { t } = useWords(goalWords)
  const { today } = useBrand()
  const { set } = useDraft()
  const { window, deadline } = understood
  return (
    <>
      <QuickDeadlines />
      <div className="row">
        <Field label={t('deadline.start')}>
          <Input
            type="date"
            value={window?.from ?? addDays(today, 1)}
            max={deadline ?? undefined}
            onChange={(event) => event.target.value && set(fixSearch({ start: event.target.value }))}
          />
        </Field>
        <Field label={t('deadline.date')}>
          <Input
            type="date"
            value={deadline ?? ''}
            min={addDays(today, 1)}
            onChange={(event) => event.target.value && set(fixSearch({ deadline: event.target.value }))}
          />
        </Field>
      </div>
    </>
  )
}

/** Whole weeks and months: windows that can be compared with what was before. */
export function QuickDeadlines() {
  const { t } = useWords(goalWords)
  const { today } = useBrand()
  const { set } = useDraft()
  const tomorrow = addDays(today, 1)
  const choose = (deadline: string, start?: string) => set(fixSearch({ deadline, start }))
  const month = monthRange(monthOf(addMonths(`${monthOf(today)}-01`, 1)))
  return (
    <div className="row" role="group" aria-label={t('deadline.quick')}>
      {[2, 4].map((weeks) => (
        <Button key={weeks} small onClick={() => choose(addDays(tomorrow, weeks * 7 - 1))}>
          {t('deadline.weeks', { weeks })}
        </Button>
      ))}
      <Button small onClick={() => choose(month.to, month.from)}>
        {t('deadline.month', { day: month.to })}
      </Button>
      {[2, 3].map((months) => (
        <Button key={months} small onClick={() => choose(addDays(addMonths(tomorrow, months), -1))}>
          {t('deadline.months', { months })}
        </Button>
      ))}
    </div>
  )
}

export function OwnerEditor({ check: { understood } }: EditorProps) {
  const { t } = useWords(goalWords)
  const { set } = useDraft()
  return (
    <Field label={t('owner.label')} hint={t('owner.hint')}>
      <Input
        defaultValue={understood.owner ?? ''}
        maxLength={100}
        autoComplete="name"
        onChange={(event) => set(fixSearch({ owner: event.target.value }))}
      />
    </Field>
  )
}

export function SubjectEditor({ check: { understood } }: EditorProps) {
  const { t } = useWords(goalWords)
  const { set } = useDraft()
  return (
    <Field label={t('chip.subject')}>
      <Input
        defaultValue={understood.subject ?? ''}
        maxLength={200}
        onChange={(event) => set(fixSearch({ subject: event.target.value }))}
      />
    </Field>
  )
}
