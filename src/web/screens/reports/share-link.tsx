/** A link for the client: made once, shown once. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrandId } from '../../session.ts'
import { Button, Dialog, Field, Input, toast, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { reportsWords } from './words.ts'

const share = api.brands[':brand'].reports[':month'].shares.$post
const MONTH_DAYS = 30

export function ShareLink({ month }: { month: string }) {
  const { t } = useWords(reportsWords)
  const brand = useBrandId()
  const [open, setOpen] = useState(false)
  const [days, setDays] = useState(MONTH_DAYS)
  const command = useCommand(() => read(share({ param: { brand, month }, json: { days } })))
  const address = command.data ? `${window.location.origin}${command.data.path}` : null
  const close = () => {
    setOpen(false)
    command.reset()
  }
  const copy = () => void navigator.clipboard.writeText(address ?? '').then(() => toast({ text: t('copied') }))
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('share')}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t('share.title', { month })}
        actions={
          address === null ? (
            <Button kind="primary" busy={command.isPending} onClick={() => command.mutate(undefined)}>
              {t('share.make')}
            </Button>
          ) : (
            <Button kind="primary" onClick={close}>
              {t('done')}
            </Button>
          )
        }
      >
        {address === null ? (
          <>
            <p>{t('share.text')}</p>
            <Field label={t('share.days')}>
              <Input
                type="number"
                min={1}
                max={365}
                value={days}
                onChange={(event) => setDays(Math.min(365, Math.max(1, event.target.valueAsNumber || 1)))}
              />
            </Field>
          </>
        ) : (
          <>
            <p className="reports__ready" role="status">
              {t('share.ready')}
            </p>
            <div className="reports__address">
              <Field label={t('share.address')} hideLabel>
                <Input readOnly value={address} onFocus={(event) => event.target.select()} />
              </Field>
              <Button onClick={copy}>{t('copy')}</Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  )
}
