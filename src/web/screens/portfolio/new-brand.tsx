/** A new brand needs a name; everything else is asked where it is needed. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { Button, Dialog, ErrorBox, Field, Input, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { portfolioWords } from './words.ts'

const CURRENCIES = ['RUB', 'KZT', 'BYN', 'UZS', 'AMD', 'GEL', 'USD', 'EUR']

export function NewBrand() {
  const { t, lang } = useWords(portfolioWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [currency, setCurrency] = useState('RUB')
  const make = useMutation({
    mutationFn: () =>
      read(
        api.brands.$post({
          json: { name, currency, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, business: null },
        }),
      ),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['me'] })
      void client.invalidateQueries({ queryKey: ['portfolio'] })
      await navigate({ to: '/b/$brand', params: { brand: id } })
    },
  })
  const moneyName = new Intl.DisplayNames(lang, { type: 'currency' })
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('new.button')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('new.title')}
        actions={
          <Button type="submit" form="new-brand" kind="primary" busy={make.isPending}>
            {t('new.create')}
          </Button>
        }
      >
        <form
          id="new-brand"
          className="stack-s"
          onSubmit={(event) => {
            event.preventDefault()
            make.mutate()
          }}
        >
          <Field label={t('new.name')} hint={t('new.name.hint')} required>
            <Input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} autoFocus />
          </Field>
          <Field label={t('new.currency')}>
            <Select value={currency} onChange={(event) => setCurrency(event.target.value)}>
              {CURRENCIES.map((code) => (
                <option key={code} value={code}>
                  {code} · {moneyName.of(code)}
                </option>
              ))}
            </Select>
          </Field>
          {make.isError && <ErrorBox error={make.error} />}
        </form>
      </Dialog>
    </>
  )
}
