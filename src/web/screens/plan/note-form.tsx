import { useState } from 'react'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Button, Field, Input, Select, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { planWords } from './words.ts'

const routes = api.brands[':brand'].notes
type Notes = InferResponseType<typeof routes.$get, 200>
export type Note = Notes['notes'][number]

export function NoteForm({ kinds }: { kinds: Notes['kinds'] }) {
  const { t } = useWords(planWords)
  const brand = useBrand()
  const blank = { kind: 'no-approved-content', from: brand.today, to: brand.today, note: '', account: '' }
  const [note, setNote] = useState(blank)
  const save = useCommand(
    () =>
      read(
        routes.$post({
          param: { brand: brand.id },
          json: { ...note, kind: note.kind as never, account: note.account || null },
        }),
      ),
    { done: () => t('notes.saved'), onDone: () => setNote(blank) },
  )
  const set = (key: keyof typeof blank) => (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
    setNote({ ...note, [key]: event.target.value })
  return (
    <form
      className="plan__form"
      aria-label={t('notes.new')}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <Field label={t('notes.kind')}>
        <Select value={note.kind} onChange={set('kind')}>
          {kinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('notes.from')}>
        <Input type="date" value={note.from} onChange={set('from')} required />
      </Field>
      <Field label={t('notes.to')}>
        <Input type="date" value={note.to} min={note.from} onChange={set('to')} required />
      </Field>
      <Field label={t('notes.account')}>
        <Select value={note.account} onChange={set('account')}>
          <option value="">{t('notes.everywhere')}</option>
          {brand.accounts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('notes.note')} className="plan__wide">
        <Input value={note.note} onChange={set('note')} maxLength={500} />
      </Field>
      <Button kind="primary" type="submit" busy={save.isPending} disabled={note.from === '' || note.to < note.from}>
        {t('add')}
      </Button>
    </form>
  )
}
