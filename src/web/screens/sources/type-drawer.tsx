/** Figures by hand: whose, which, and a small grid of days or months. Each saving can be undone like a file. */
import { useState } from 'react'
import { minorDigits } from '../../../core/money/money.ts'
import { api, read } from '../../api.ts'
import { useSearchState } from '../../search.ts'
import { useBrand, useBrandId } from '../../session.ts'
import { Badge, Button, Drawer, Loaded, Skeleton, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { undoImport, useFigures, type AccountChoice, type FiguresQuery, type Network, type Sources } from './data.ts'
import { SheetGrid } from './sheet-grid.tsx'
import { isOpen, measureFor, periodOf, type SheetOf } from './sheet.ts'
import { readTyped } from './typed-number.ts'
import { TypeForm } from './type-form.tsx'
import { sourcesWords } from './words.ts'

/** An account of the brand, or a new one. */
export interface Whose {
  account: string
  network: Network
  name: string
}

export function TypeDrawer({ sources }: { sources: Sources }) {
  const { t } = useWords(sourcesWords)
  const [search, setSearch] = useSearchState()
  const [dirty, setDirty] = useState(false)
  const close = () => {
    if (dirty && !confirm(t('type.lose'))) return
    setDirty(false)
    setSearch({ type: undefined, figure: undefined, at: undefined })
  }
  return (
    <Drawer wide open={search.type !== undefined} onClose={close} title={t('type.title')}>
      {search.type !== undefined && <Editor sources={sources} onDirty={setDirty} />}
    </Drawer>
  )
}

function Editor({ sources, onDirty }: { sources: Sources; onDirty: (dirty: boolean) => void }) {
  const { t } = useWords(sourcesWords)
  const [search, setSearch] = useSearchState()
  const known = sources.accounts.find(({ id }) => id === search.type)
  const [whose, setWhose] = useState<Whose>({
    account: known?.id ?? '',
    network: known?.network ?? 'vk',
    name: '',
  })
  const [saved, setSaved] = useState<Saved | null>(null)
  const network = known?.network ?? whose.network
  const grain = /^\d{4}$/.test(search.at ?? '') ? 'month' : 'day'
  const sheet: SheetOf = {
    measure: sources.typable.find(({ id }) => id === search.figure)?.id ?? measureFor(network),
    grain,
    period: /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(search.at ?? '') ? search.at! : periodOf(grain, sources.today),
  }
  const setSheet = (to: Partial<SheetOf>) => {
    const next = { ...sheet, ...to }
    if (to.grain && to.grain !== grain) next.period = periodOf(to.grain, sources.today)
    setSearch({ figure: next.measure, at: next.period })
  }
  return (
    <div className="stack">
      <p className="sources-type__text">{t('type.text')}</p>
      <TypeForm
        sources={sources}
        whose={{ ...whose, account: known?.id ?? '' }}
        sheet={sheet}
        onWhose={(next) => {
          setWhose(next)
          setSearch({ type: next.account === '' ? 'new' : next.account })
        }}
        onSheet={setSheet}
      />
      <Grid
        key={[known?.id ?? 'new', sheet.measure, sheet.period].join('|')}
        sources={sources}
        whose={{ ...whose, account: known?.id ?? '' }}
        sheet={sheet}
        onDirty={onDirty}
        onSaved={setSaved}
      />
      {saved && <SavedNote saved={saved} onUndone={() => setSaved(null)} />}
    </div>
  )
}

interface Saved {
  import: string | null
  title: string
}

/** Said inside the drawer: what is said behind it can't be reached. */
function SavedNote({ saved, onUndone }: { saved: Saved; onUndone: () => void }) {
  const { t } = useWords(sourcesWords)
  const brand = useBrandId()
  const undo = useCommand((id: string) => undoImport(brand, id), { onDone: onUndone })
  return (
    <p className="row" role="status">
      <Badge tone="good">{t('type.saved', { name: saved.title })}</Badge>
      {saved.import !== null && (
        <Button kind="quiet" small busy={undo.isPending} onClick={() => undo.mutate(saved.import!)}>
          {t('toast.undo')}
        </Button>
      )}
    </p>
  )
}

interface GridProps {
  sources: Sources
  whose: Whose
  sheet: SheetOf
  onSaved: (saved: Saved | null) => void
  onDirty: (dirty: boolean) => void
}

function Grid({ sources, whose, sheet, onDirty, onSaved }: GridProps) {
  const { t } = useWords(sourcesWords)
  const { id: brand, currency } = useBrand()
  const [, setSearch] = useSearchState()
  const [edits, setEdits] = useState<ReadonlyMap<string, string>>(new Map())
  const measure = sources.typable.find(({ id }) => id === sheet.measure)
  const digits = measure?.money ? minorDigits(currency) : null
  const isKnown = whose.account !== ''
  const query = useFigures({ account: whose.account, ...sheet } as FiguresQuery, isKnown)
  const edit = (change: ReadonlyMap<string, string>) => {
    setEdits(change)
    onSaved(null)
    onDirty(change.size > 0)
  }
  const save = useCommand(
    (values: { at: string; value: number | null }[]) => {
      const account: AccountChoice = isKnown
        ? { id: whose.account }
        : { network: whose.network, name: whose.name.trim() || whose.network }
      return read(
        api.brands[':brand'].figures.$post({
          param: { brand },
          json: { account, ...sheet, measure: measure!.id, values } as never,
        }),
      )
    },
    {
      onDone: (done) => {
        onDirty(false)
        onSaved(done)
        setEdits(new Map())
        setSearch({ type: done.account })
      },
    },
  )
  const typedCells = [...edits].map(([at, text]) => ({ at, typed: readTyped(text, digits) }))
  const bad = typedCells.find(({ typed }) => 'bad' in typed)
  const values = typedCells.flatMap(({ at, typed }) => ('value' in typed ? [{ at, value: typed.value }] : []))
  const nameless = !isKnown && whose.name.trim() === ''
  const grid = (cells: GridCells) => (
    <SheetGrid
      sheet={sheet}
      today={sources.today}
      measure={measure?.name ?? sheet.measure}
      digits={digits}
      cells={cells}
      edits={edits}
      onEdit={edit}
    />
  )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (values.length > 0 && !bad && !nameless) save.mutate(values.filter(({ at }) => isOpen(at, sources.today)))
      }}
    >
      {isKnown ? (
        <Loaded query={query} skeleton={<Skeleton height="16rem" />}>
          {({ cells }) => grid(cells)}
        </Loaded>
      ) : (
        grid([])
      )}
      {query.data?.cells.some((cell) => cell.value !== null && !cell.typed && edits.has(cell.at)) && (
        <p className="muted">{t('type.overrides')}</p>
      )}
      <p className="row">
        <Button
          kind="primary"
          type="submit"
          busy={save.isPending}
          disabled={values.length === 0 || bad !== undefined || nameless}
        >
          {t('type.save', { count: values.length })}
        </Button>
        <span className="muted">
          {digits !== null && t('type.money', { currency })} {t('type.paste')}
        </span>
      </p>
    </form>
  )
}

export type GridCells = readonly { at: string; value: number | null; source: string | null; typed: boolean }[]
