/** One person's data: found by what the network or the CRM calls them, shown, taken along, erased. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Button, Card, Dialog, ErrorBox, Field, Input, Table, useCommand, type Column } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { PersonRecord } from './data.ts'
import { KINDS } from './kinds.ts'
import { teamWords } from './words.ts'

export function PersonCard() {
  const { t } = useWords(teamWords)
  const { id: brand } = useBrand()
  const [identity, setIdentity] = useState('')
  const find = useMutation({
    mutationFn: (whom: string) =>
      read(api.brands[':brand'].people.records.$post({ param: { brand }, json: { identity: whom } })),
  })
  return (
    <Card title={t('person.title')} hint={t('person.hint')}>
      <form
        className="row team__person"
        onSubmit={(event) => {
          event.preventDefault()
          find.mutate(identity)
        }}
      >
        <Field label={t('person.field')} required className="team__identity">
          <Input
            maxLength={300}
            minLength={2}
            autoComplete="off"
            value={identity}
            onChange={(event) => setIdentity(event.target.value)}
          />
        </Field>
        <Button type="submit" busy={find.isPending}>
          {t('person.find')}
        </Button>
      </form>
      <div aria-live="polite" className="stack-s">
        {find.isError && <ErrorBox error={find.error} />}
        {find.data &&
          (find.data.records.length === 0 ? (
            <p>{t('person.none')}</p>
          ) : (
            <Found records={find.data.records} identity={find.variables} onErased={find.reset} />
          ))}
      </div>
    </Card>
  )
}

interface FoundProps {
  records: readonly PersonRecord[]
  identity: string
  onErased: () => void
}

function Found({ records, identity, onErased }: FoundProps) {
  const { t, f } = useWords(teamWords)
  const { accounts } = useBrand()
  const [asking, setAsking] = useState(false)
  const columns: Column<PersonRecord>[] = [
    { id: 'day', head: t('person.day'), cell: ({ day }) => f.day(day) },
    {
      id: 'what',
      head: t('person.what'),
      rowHead: true,
      cell: ({ type }) => t(`kind.${KINDS.find((one) => one === type)!}`),
    },
    {
      id: 'where',
      head: t('person.where'),
      cell: ({ account }) => accounts.find(({ id }) => id === account)?.name ?? account,
    },
    { id: 'text', head: t('person.text'), wrap: true, cell: ({ text }) => text ?? <span className="muted">—</span> },
  ]
  return (
    <>
      <p>{t('person.found', { found: records.length })}</p>
      <Table
        caption={t('person.title')}
        hideCaption
        columns={columns}
        rows={records}
        keyOf={(_, index) => index}
        limit={20}
      />
      <div className="row">
        <Button onClick={() => save(records)}>{t('person.export')}</Button>
        <Button kind="danger" onClick={() => setAsking(true)}>
          {t('person.erase')}
        </Button>
      </div>
      {asking && (
        <Sure identity={identity} found={records.length} onClose={() => setAsking(false)} onErased={onErased} />
      )}
    </>
  )
}

/** Handed to the browser as a file; the server keeps none. */
function save(records: readonly PersonRecord[]): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(records, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'person.json'
  link.click()
  URL.revokeObjectURL(url)
}

interface SureProps {
  identity: string
  found: number
  onClose: () => void
  onErased: () => void
}

function Sure({ identity, found, onClose, onErased }: SureProps) {
  const { t } = useWords(teamWords)
  const { id: brand } = useBrand()
  const erase = useCommand(
    () => read(api.brands[':brand'].people.erase.$post({ param: { brand }, json: { identity } })),
    {
      done: ({ records }) => t('person.erased', { erased: records }),
      onDone: () => {
        onClose()
        onErased()
      },
    },
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('person.sure')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="danger" busy={erase.isPending} onClick={() => erase.mutate(undefined)}>
            {t('person.do')}
          </Button>
        </>
      }
    >
      <div className="stack-s">
        <p>{t('person.sure.text', { found })}</p>
        <p>{t('person.sure.copies')}</p>
      </div>
    </Dialog>
  )
}
