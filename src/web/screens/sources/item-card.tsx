/** One file: what it is, what it would bring, what has to be said first. */
import type { ReactNode } from 'react'
import { ApiError } from '../../api.ts'
import { useBrandId } from '../../session.ts'
import { Badge, Button, Progress, useCommand, useErrorText, type Tone } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { AccountAsk } from './account-ask.tsx'
import { ColumnMapper } from './column-mapper.tsx'
import { undoImport } from './data.ts'
import { Inside, Skipped } from './item-inside.tsx'
import { ItemQuestions } from './item-questions.tsx'
import type { Item, State } from './item.ts'
import { importing, markUndone, remove, retry } from './queue.ts'
import { sourcesWords } from './words.ts'

interface ItemProps {
  item: Item
  items: readonly Item[]
  state: State
  busy: boolean
  /** It is the only one that is ready: its button is the main one. */
  lone: boolean
  onTake: () => void
}

const TONES: Partial<Record<State, Tone>> = {
  ready: 'good',
  done: 'good',
  asks: 'warn',
  refused: 'bad',
  nothing: 'neutral',
  already: 'neutral',
}
const STATE_WORDS = {
  ready: 'item.ready',
  asks: 'item.asks',
  already: 'item.already',
  nothing: 'item.nothing',
  refused: 'item.refused',
  done: 'item.done',
} as const

export function ItemCard(props: ItemProps) {
  const { item, state, busy, lone, onTake } = props
  const { t } = useWords(sourcesWords)
  const word = STATE_WORDS[state as keyof typeof STATE_WORDS]
  const undone = state === 'done' && item.undone
  return (
    <li className="sources-item">
      <div className="sources-item__head">
        <div className="sources-item__title">
          <h3>{item.name}</h3>
          <p className="muted">
            {[item.preview?.source?.name, t('item.size', { bytes: item.size })].filter(Boolean).join(' · ')}
          </p>
        </div>
        {word && <Badge tone={undone ? 'neutral' : TONES[state]}>{t(undone ? 'item.undone' : word)}</Badge>}
        <div className="sources-item__actions">
          {state === 'ready' && (
            <Button kind={lone ? 'primary' : 'plain'} small={!lone} disabled={busy || item.again} onClick={onTake}>
              {t('item.take')}
            </Button>
          )}
          {state === 'refused' && isPassing(item.error) && item.file !== null && (
            <Button small onClick={() => retry(item.key)}>
              {t('item.again')}
            </Button>
          )}
          {state === 'done' && <Done item={item} />}
          {state !== 'importing' && state !== 'done' && (
            <Button
              kind="quiet"
              small
              onClick={() => remove(item.key)}
              aria-label={t('item.remove.named', { name: item.name })}
            >
              {t('item.remove')}
            </Button>
          )}
        </div>
      </div>
      <ItemBody {...props} />
    </li>
  )
}

function ItemBody({ item, items, state }: ItemProps) {
  const { t, f } = useWords(sourcesWords)
  const errorText = useErrorText()
  const { preview } = item
  switch (state) {
    case 'waiting':
      return <p className="muted">{t('item.waiting')}</p>
    case 'uploading':
      return <Progress value={item.share} label={t('item.uploading')} />
    case 'looking':
      return <Progress value={null} label={t('item.looking')} />
    case 'refused':
      return (
        <p className="sources-item__refusal" role="alert">
          {errorText(item.error)}
        </p>
      )
    case 'already': {
      const { file, at, by } = preview!.already!
      return <p>{t('item.already.text', { file, day: at.slice(0, 10), by })}</p>
    }
    case 'nothing':
      return (
        <>
          <p>{t('item.nothing.text')}</p>
          <Skipped preview={preview!} open />
          {preview!.columns && <ColumnMapper item={item} columns={preview!.columns} />}
        </>
      )
    case 'done':
      return <p className={item.undone ? 'muted' : undefined}>{doneWords(item, t)}</p>
    case 'importing':
      return <Importing item={item} />
  }
  const { from, to, rows, facts } = preview!
  return (
    <>
      <ItemQuestions item={item} />
      {preview!.columns && <ColumnMapper item={item} columns={preview!.columns} />}
      {facts > 0 && (
        <dl className="sources-item__facts">
          {preview!.asks.network === null && (
            <Fact name={t('item.whose')}>
              <AccountAsk item={item} items={items} />
            </Fact>
          )}
          {from && to && <Fact name={t('item.period')}>{f.range(from, to)}</Fact>}
          <Fact name={t('item.inside')}>{t('item.brings', { rows, facts })}</Fact>
        </dl>
      )}
      <Inside preview={preview!} file={item.name} />
    </>
  )
}

/** A broken line or a server at fault; a file that does not fit will not fit the second time. */
const isPassing = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500 || error.code === 'sources.upload-gone')

function Importing({ item }: { item: Item }) {
  const { t } = useWords(sourcesWords)
  const work = importing.use()
  if (work?.name !== item.name) return <p className="muted">{t('item.waiting')}</p>
  return <Progress value={work.files === 1 && work.share > 0 ? work.share : null} label={t('item.importing')} />
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

type Words = ReturnType<typeof useWords<typeof sourcesWords.ru>>['t']

function doneWords({ result }: Item, t: Words): string {
  const { imports } = result!
  const facts = imports.reduce((sum, one) => sum + one.facts, 0)
  const from =
    imports
      .map((one) => one.from)
      .filter((day) => day !== null)
      .toSorted()[0] ?? null
  const to =
    imports
      .map((one) => one.to)
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  return t('item.done.text', { facts, from, to })
}

function Done({ item }: { item: Item }) {
  const { t } = useWords(sourcesWords)
  const brand = useBrandId()
  const fresh = item.result!.imports.filter((one) => !one.already).map((one) => one.id)
  const undo = useCommand(
    async () => {
      for (const id of fresh.toReversed()) await undoImport(brand, id)
    },
    { onDone: () => fresh.forEach(markUndone) },
  )
  if (item.undone || fresh.length === 0) return null
  return (
    <Button kind="quiet" small busy={undo.isPending} onClick={() => undo.mutate(undefined)}>
      {t('item.undo')}
    </Button>
  )
}
