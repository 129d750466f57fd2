/** A new token: what for, for which brand, with what rights and for how long; its text once. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useMe } from '../../session.ts'
import { Button, Check, Choice, CopyField, Dialog, ErrorBox, Field, Input, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useMeCommand } from './use-me-command.ts'
import { meWords } from './words.ts'

const TERMS = ['30', '90', '365', 'none'] as const
type Term = (typeof TERMS)[number]

export function NewToken({ onClose }: { onClose: () => void }) {
  const { t } = useWords(meWords)
  const { brands } = useMe()
  const [name, setName] = useState('')
  const [brand, setBrand] = useState(brands.length === 1 ? brands[0]!.id : '')
  const [canWrite, setCanWrite] = useState(false)
  const [term, setTerm] = useState<Term>('90')
  const make = useMeCommand(
    () =>
      read(
        api.me.tokens.$post({
          json: { name, brand: brand || null, canWrite, days: term === 'none' ? null : Number(term) },
        }),
      ),
    { quiet: true },
  )
  if (make.data)
    return (
      <Dialog
        open
        onClose={onClose}
        title={t('tokens.made.title')}
        actions={
          <Button kind="primary" onClick={onClose}>
            {t('done')}
          </Button>
        }
      >
        <div className="stack-s">
          <p>{t('tokens.made.text')}</p>
          <CopyField label={make.data.token.name} value={make.data.text} />
        </div>
      </Dialog>
    )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('tokens.new')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form="new-token" kind="primary" busy={make.isPending}>
            {t('tokens.create')}
          </Button>
        </>
      }
    >
      <form
        id="new-token"
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate(undefined)
        }}
      >
        <Field label={t('tokens.name')} hint={t('tokens.name.hint')} required>
          <Input maxLength={100} autoFocus value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label={t('tokens.brand')}>
          <Select value={brand} onChange={(event) => setBrand(event.target.value)}>
            <option value="">{t('tokens.brand.all')}</option>
            {brands.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </Select>
        </Field>
        <Choice legend={t('tokens.rights')}>
          {[false, true].map((write) => (
            <Check
              key={String(write)}
              type="radio"
              name="rights"
              label={t(write ? 'tokens.write' : 'tokens.read')}
              checked={canWrite === write}
              onChange={() => setCanWrite(write)}
            />
          ))}
        </Choice>
        <Field label={t('tokens.until')}>
          <Select value={term} onChange={(event) => setTerm(event.target.value as Term)}>
            {TERMS.map((one) => (
              <option key={one} value={one}>
                {t(`tokens.days.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        {make.isError && <ErrorBox error={make.error} />}
      </form>
    </Dialog>
  )
}
