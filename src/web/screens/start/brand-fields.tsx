/** What a brand is: kind of business, currency, time zone. The same fields make it and change it. */
import { memo } from 'react'
import { brandForm as en } from '../../../i18n/en/web/brand-form.ts'
import { brandForm as ru } from '../../../i18n/ru/web/brand-form.ts'
import { Field, Input, Optional, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { NEAR, offsetOf, otherZones } from './zones.ts'

export const brandFormWords = { ru, en }

export const BUSINESS = [
  'shop',
  'services',
  'horeca',
  'b2b',
  'brand',
  'personal-blog',
  'info-business',
  'entertainment',
  'professional-community',
] as const
export type Business = (typeof BUSINESS)[number]

const CURRENCIES = ['RUB', 'BYN', 'KZT', 'UZS', 'KGS', 'AMD', 'GEL', 'AZN', 'USD', 'EUR', 'GBP', 'AED', 'TRY', 'CNY']

export interface BrandFields {
  name: string
  business: Business | null
  currency: string
  zone: string
}

interface Props {
  value: BrandFields
  onChange: (value: BrandFields) => void
  autoFocus?: boolean
}

export function BrandFieldset({ value, onChange, autoFocus = false }: Props) {
  const { t, lang } = useWords(brandFormWords)
  const set = (change: Partial<BrandFields>) => onChange({ ...value, ...change })
  const money = new Intl.DisplayNames(lang, { type: 'currency' })
  const currencies = CURRENCIES.includes(value.currency) ? CURRENCIES : [value.currency, ...CURRENCIES]
  return (
    <>
      <Field label={t('name')} hint={t('name.hint')} required>
        <Input
          value={value.name}
          maxLength={100}
          autoFocus={autoFocus}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field
        label={
          <>
            {t('business')}
            <Optional />
          </>
        }
        hint={t('business.hint')}
      >
        <Select
          value={value.business ?? ''}
          onChange={(event) => set({ business: (event.target.value || null) as Business | null })}
        >
          <option value="">{t('business.none')}</option>
          {BUSINESS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`business.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('currency')}>
        <Select value={value.currency} onChange={(event) => set({ currency: event.target.value })}>
          {currencies.map((code) => (
            <option key={code} value={code}>
              {`${code} · ${money.of(code) ?? code}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('zone')} hint={t('zone.hint')}>
        <Select value={value.zone} onChange={(event) => set({ zone: event.target.value })}>
          <ZoneOptions chosen={value.zone} />
        </Select>
      </Field>
    </>
  )
}

/** Hundreds of zones with their offsets: not to be worked out anew with every letter of the name. */
const ZoneOptions = memo(function ZoneOptions({ chosen }: { chosen: string }) {
  const { t } = useWords(brandFormWords)
  return (
    <>
      <optgroup label={t('zones.near')}>
        {NEAR.map((zone) => (
          <option key={zone} value={zone}>
            {`${t(`zone.${zone}`)} · ${offsetOf(zone)}`}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('zones.all')}>
        {otherZones(chosen).map((zone) => (
          <option key={zone} value={zone}>
            {`${zone} · ${offsetOf(zone)}`}
          </option>
        ))}
      </optgroup>
    </>
  )
})
