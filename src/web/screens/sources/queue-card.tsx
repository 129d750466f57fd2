/** Files on their way in, and one button for all that need no answer. */
import { useBrandId } from '../../session.ts'
import { BrandLink, Button, Card, Progress, toast, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { undoImport } from './data.ts'
import { ItemCard } from './item-card.tsx'
import { oneAccount, stateOf, type Result } from './item.ts'
import { clearDone, importing, importItems, markUndone, useQueue } from './queue.ts'
import { sourcesWords } from './words.ts'

export function QueueCard() {
  const { t } = useWords(sourcesWords)
  const brand = useBrandId()
  const items = useQueue(brand)
  const work = importing.use()
  const take = useTake()
  const states = items.map((item) => stateOf(item, items))
  const ready = items.filter((_, at) => states[at] === 'ready')
  const waiting = states.filter((state) => state === 'asks').length
  const done = states.filter((state) => state === 'done').length
  const standing = items.some((item, at) => states[at] === 'done' && !item.undone)
  const busy = work?.brand === brand
  const whose = oneAccount(items)
  if (items.length === 0) return null
  return (
    <Card
      title={t(done === items.length ? 'queue.done' : 'queue.title')}
      hint={
        waiting > 0
          ? t('queue.waiting', { count: waiting })
          : whose === null
            ? undefined
            : t('queue.one-account', { name: whose })
      }
      actions={
        <>
          {done > 0 && (
            <Button kind="quiet" onClick={() => clearDone(brand)}>
              {t('queue.clear')}
            </Button>
          )}
          {ready.length > 1 && (
            <Button kind="primary" busy={busy} onClick={() => take(ready.map(({ key }) => key))}>
              {t('queue.all', { count: ready.length })}
            </Button>
          )}
        </>
      }
    >
      {busy && work.files > 1 && (
        <Progress value={work.share > 0 ? work.share : null} label={t('queue.importing', { name: work.name })} />
      )}
      <p className="sr-only" role="status">
        {t('queue.status', { ready: ready.length, asks: waiting, done })}
      </p>
      <ul className="sources__queue">
        {items.map((item, at) => (
          <ItemCard
            key={item.key}
            item={item}
            items={items}
            state={states[at]!}
            busy={busy}
            lone={ready.length < 2}
            onTake={() => take([item.key])}
          />
        ))}
      </ul>
      {standing && !busy && (
        <p>
          <BrandLink to="point-a" button={ready.length > 0 ? 'plain' : 'primary'}>
            {t('item.next')}
          </BrandLink>
        </p>
      )}
    </Card>
  )
}

/** Imports and says so, with a way back for all that was new. */
function useTake(): (keys: readonly number[]) => void {
  const { t } = useWords(sourcesWords)
  const brand = useBrandId()
  const back = useCommand(
    async (ids: readonly string[]) => {
      // The newest first, so that each gives way to what stood before it.
      for (const id of ids.toReversed()) await undoImport(brand, id)
    },
    { onDone: (_, ids) => ids.forEach(markUndone) },
  )
  const command = useCommand((keys: readonly number[]): Promise<Result[]> => importItems(brand, keys), {
    onDone: (results) => {
      const fresh = results.flatMap(({ imports }) => imports.filter((one) => !one.already).map((one) => one.id))
      const count = results.filter(({ imports }) => imports.some((one) => !one.already)).length
      if (count > 0)
        toast({ text: t('toast.imported', { count }), undo: () => back.mutate(fresh), undoWord: t('toast.undo') })
    },
  })
  return (keys) => command.mutate(keys)
}
