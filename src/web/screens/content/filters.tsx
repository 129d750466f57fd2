/** Filters of the table; each stands in the address bar. */
import { useEffect, useRef, useState } from 'react'
import { Button, Field, Input, Select } from '../../ui/index.ts'
import { useSearchState, WITH_BACK } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import { FILTERS, type Posts } from './data.ts'
import { groupName, type T } from './names.ts'
import { contentWords } from './words.ts'

const CHOICES = ['account', 'format', 'tag', 'weekday', 'hour', 'length', 'flag'] as const
type Choice = (typeof CHOICES)[number]

const labelOf = (t: T, by: Choice): string =>
  by === 'account' ? t('choose.account') : by === 'flag' ? t('filter.flag') : t(`by.${by}`)

export function Filters({ choices }: { choices: Posts['choices'] }) {
  const { t } = useWords(contentWords)
  const { accounts } = useBrand()
  const [search, set] = useSearchState()
  const nameOf = (by: Choice, id: string): string =>
    by === 'account'
      ? (accounts.find((account) => account.id === id)?.name ?? id)
      : by === 'flag'
        ? t(`flag.${id}` as 'flag.ad')
        : groupName(t, by, id)
  const chosen = FILTERS.some((key) => search[key])
  return (
    <div className="content-filters" role="search">
      {CHOICES.filter((by) => choices[by].length > 1 || search[by]).map((by) => (
        <Field key={by} label={labelOf(t, by)} hideLabel>
          <Select
            value={search[by] ?? ''}
            onChange={(event) => set({ [by]: event.target.value, page: undefined }, WITH_BACK)}
          >
            <option value="">{t(`filter.any.${by}`)}</option>
            {choices[by].map(({ id, posts }) => (
              <option key={id} value={id}>
                {t('filter.option', { name: nameOf(by, id), n: posts })}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Words />
      {chosen && (
        <Button
          kind="quiet"
          onClick={() =>
            set({ ...Object.fromEntries(FILTERS.map((key) => [key, undefined])), page: undefined }, WITH_BACK)
          }
        >
          {t('table.clear')}
        </Button>
      )}
    </div>
  )
}

const PAUSE_MS = 300

/** Asked after a pause in typing, not at each letter. */
function Words() {
  const { t } = useWords(contentWords)
  const [{ text = '' }, set] = useSearchState()
  const [typed, setTyped] = useState(text)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setTyped(text), [text])
  useEffect(() => () => clearTimeout(waiting.current), [])
  return (
    <Field label={t('filter.text')} hideLabel>
      <Input
        type="search"
        value={typed}
        placeholder={t('filter.text')}
        onChange={({ target: { value } }) => {
          setTyped(value)
          clearTimeout(waiting.current)
          waiting.current = setTimeout(() => set({ text: value, page: undefined }), PAUSE_MS)
        }}
      />
    </Field>
  )
}
