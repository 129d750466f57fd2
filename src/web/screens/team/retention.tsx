/** How long personal data are kept. Before anything goes, it is said how much. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrandId } from '../../session.ts'
import { Button, Card, Dialog, ErrorBox, Field, Select, Skeleton, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Kept } from './data.ts'
import { teamWords } from './words.ts'

const OPTIONS = [6, 12, 18, 24, 36, 60]

export function Retention({ kept }: { kept: Kept }) {
  const { t } = useWords(teamWords)
  const brand = useBrandId()
  const { retentionMonths, forgottenBefore } = kept
  const [months, setMonths] = useState<number | null>(retentionMonths)
  const [asking, setAsking] = useState(false)
  const save = useCommand(
    () => read(api.brands[':brand'].people.retention.$put({ param: { brand }, json: { months } })),
    { done: ({ forgotten }) => t('retention.done', { events: forgotten }), onDone: () => setAsking(false) },
  )
  const options =
    retentionMonths === null || OPTIONS.includes(retentionMonths) ? OPTIONS : [retentionMonths, ...OPTIONS]
  return (
    <Card title={t('retention.title')}>
      <p>
        {retentionMonths === null ? t('retention.none') : t('retention.now', { months: retentionMonths })}{' '}
        {forgottenBefore !== null && t('retention.before', { day: forgottenBefore })}
      </p>
      <form
        className="row team__retention"
        onSubmit={(event) => {
          event.preventDefault()
          if (months === null) save.mutate(undefined)
          else setAsking(true)
        }}
      >
        <Field label={t('retention.months')}>
          <Select
            value={months ?? ''}
            onChange={(event) => setMonths(event.target.value === '' ? null : Number(event.target.value))}
          >
            <option value="">{t('retention.forever')}</option>
            {options.map((one) => (
              <option key={one} value={one}>
                {t('retention.option', { months: one })}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" disabled={months === retentionMonths} busy={save.isPending}>
          {t('retention.set')}
        </Button>
      </form>
      {asking && months !== null && (
        <Dialog
          open
          onClose={() => setAsking(false)}
          title={t('retention.confirm')}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
              <Button kind="danger" busy={save.isPending} onClick={() => save.mutate(undefined)}>
                {t('retention.do')}
              </Button>
            </>
          }
        >
          <HowMuch months={months} />
        </Dialog>
      )}
    </Card>
  )
}

function HowMuch({ months }: { months: number }) {
  const { t } = useWords(teamWords)
  const brand = useBrandId()
  const query = useQuery({
    queryKey: [brand, 'people', 'old', months],
    queryFn: () => read(api.brands[':brand'].people.old.$get({ param: { brand }, query: { months: String(months) } })),
  })
  if (query.isError) return <ErrorBox error={query.error} />
  return query.data ? <p>{t('retention.count', query.data)}</p> : <Skeleton lines={2} />
}
