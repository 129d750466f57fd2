/** Whose figures, which, by day or by month, and of which period. */
import { useSearchState } from '../../search.ts'
import { Button, Check, Field, Input, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Network, Sources } from './data.ts'
import { periodOf, stepOf, type SheetOf } from './sheet.ts'
import type { Whose } from './type-drawer.tsx'
import { sourcesWords } from './words.ts'

export interface TypeFormProps {
  sources: Sources
  whose: Whose
  sheet: SheetOf
  onWhose: (whose: Whose) => void
  onSheet: (to: Partial<SheetOf>) => void
}

const GROUPS = ['audience', 'reach', 'reactions', 'content', 'talk', 'traffic', 'business'] as const

export function TypeForm({ sources, whose, sheet, onWhose, onSheet }: TypeFormProps) {
  const { t } = useWords(sourcesWords)
  const measure = sources.typable.find(({ id }) => id === sheet.measure)
  const isNew = whose.account === ''
  return (
    <div className="sources-type__form">
      <Field label={t('type.account')}>
        <Select value={whose.account} onChange={(event) => onWhose({ ...whose, account: event.target.value })}>
          {sources.accounts.map(({ id, name, networkName }) => (
            <option key={id} value={id}>
              {name.startsWith(networkName) ? name : `${name} — ${networkName}`}
            </option>
          ))}
          <option value="">{t('ask.account.new')}</option>
        </Select>
      </Field>
      {isNew && (
        <>
          <Field label={t('type.account.network')}>
            <Select
              value={whose.network}
              onChange={(event) => onWhose({ ...whose, network: event.target.value as Network })}
            >
              {sources.networks.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('ask.account.name')} required>
            <Input
              value={whose.name}
              maxLength={100}
              onChange={(event) => onWhose({ ...whose, name: event.target.value })}
            />
          </Field>
        </>
      )}
      <Field label={t('type.measure')}>
        <Select value={sheet.measure} onChange={(event) => onSheet({ measure: event.target.value })}>
          {GROUPS.map((group) => (
            <optgroup key={group} label={t(`type.group.${group}`)}>
              {sources.typable
                .filter((one) => one.group === group)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <fieldset className="sources-type__grain">
        <legend className="field__label">{t('type.grain')}</legend>
        {(['day', 'month'] as const).map((grain) => (
          <Check
            key={grain}
            type="radio"
            name="grain"
            label={t(`type.grain.${grain}`)}
            checked={sheet.grain === grain}
            onChange={() => onSheet({ grain })}
          />
        ))}
      </fieldset>
      <Stepper sheet={sheet} today={sources.today} onSheet={onSheet} />
      {sheet.grain === 'month' && (
        <p className="sources-type__hint">
          {t(
            measure?.kind === 'stock'
              ? 'type.grain.month-stock'
              : measure?.kind === 'unique'
                ? 'type.grain.unique'
                : 'type.grain.month-flow',
          )}
        </p>
      )}
    </div>
  )
}

function Stepper({ sheet, today, onSheet }: Pick<TypeFormProps, 'sheet' | 'onSheet'> & { today: string }) {
  const { t, f } = useWords(sourcesWords)
  const [, setSearch] = useSearchState()
  const title = (period: string) => (sheet.grain === 'day' ? f.month(period) : period)
  const earlier = stepOf(sheet, -1)
  const later = stepOf(sheet, 1)
  const go = (period: string) => {
    onSheet({ period })
    setSearch({ at: period })
  }
  return (
    <p className="sources-type__stepper">
      <Button aria-label={t('type.earlier', { period: title(earlier) })} onClick={() => go(earlier)}>
        ←
      </Button>
      <strong aria-live="polite">{title(sheet.period)}</strong>
      <Button
        aria-label={t('type.later', { period: title(later) })}
        disabled={later > periodOf(sheet.grain, today)}
        onClick={() => go(later)}
      >
        →
      </Button>
    </p>
  )
}
