/** Closing a month, or a new version of a closed one with its reason. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrandId } from '../../session.ts'
import { Button, Dialog, Field, Progress, TextArea, useCommand } from '../../ui/index.ts'
import { useSearchState } from '../../search.ts'
import { useWords } from '../../words.ts'
import type { ReportMonth } from './use-reports.ts'
import { reportsWords } from './words.ts'

const close = api.brands[':brand'].reports[':month'].close.$post

export function CloseMonth({ month: { month, versions } }: { month: ReportMonth }) {
  const { t } = useWords(reportsWords)
  const brand = useBrandId()
  const [, setSearch] = useSearchState()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const again = versions.length > 0
  const command = useCommand(() => read(close({ param: { brand, month }, json: { reason: again ? reason : null } })), {
    done: () => t('closed', { month }),
    onDone: () => {
      setOpen(false)
      setReason('')
      setSearch({ month, version: undefined })
    },
  })
  return (
    <>
      <Button kind={again ? 'plain' : 'primary'} onClick={() => setOpen(true)}>
        {t(again ? 'close.again' : 'close')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('close.title', { month })}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
            <Button
              kind="primary"
              busy={command.isPending}
              disabled={again && reason.trim() === ''}
              onClick={() => command.mutate(undefined)}
            >
              {t(again ? 'close.again' : 'close')}
            </Button>
          </>
        }
      >
        <p>{t(again ? 'close.again-text' : 'close.text')}</p>
        {again && (
          <Field label={t('close.reason')} hint={t('close.reason-hint')} required>
            <TextArea value={reason} onChange={(event) => setReason(event.target.value)} maxLength={500} />
          </Field>
        )}
        {command.isPending && <Progress value={null} label={t('close.busy')} />}
      </Dialog>
    </>
  )
}
