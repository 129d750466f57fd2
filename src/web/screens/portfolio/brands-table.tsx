/** The table of brands with its filters; arrows move from row to row, Enter opens, / finds. */
import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useSearchState, WITH_BACK } from '../../search.ts'
import { Button, Empty, Field, Input, Select, Table, Tabs, useTab } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useColumns } from './columns.tsx'
import { FILTERS, fits, speaksOf, tagsOf } from './states.ts'
import type { PortfolioBrand } from './use-portfolio.ts'
import { portfolioWords } from './words.ts'

export function BrandsTable({ brands }: { brands: readonly PortfolioBrand[] }) {
  const { t } = useWords(portfolioWords)
  const [search, setSearch] = useSearchState()
  const text = search.q ?? ''
  const wanted = useDeferredValue(text)
  const tag = search.tag ?? ''
  const named = useMemo(() => brands.toSorted((a, b) => byName.compare(a.name, b.name)), [brands])
  const tags = useMemo(() => tagsOf(brands), [brands])
  const found = useMemo(
    () => named.filter((brand) => speaksOf(brand, wanted) && (tag === '' || brand.known?.tags.includes(tag))),
    [named, wanted, tag],
  )
  const items = FILTERS.map((id) => ({
    id,
    label: t(`state.${id}`),
    count: found.filter((brand) => fits(brand, id)).length,
  }))
  const state = useTab(items, 'state')
  const rows = useMemo(() => found.filter((brand) => fits(brand, state)), [found, state])
  const columns = useColumns()
  const limit = useLimit()
  const field = useRef<HTMLInputElement>(null)
  useSlash(field)
  return (
    <div className="portfolio" onKeyDown={moveByArrows}>
      <div className="portfolio__filters no-print">
        <Field label={t('filter.text')} hideLabel className="portfolio__text">
          <Input
            ref={field}
            type="search"
            value={text}
            placeholder={t('filter.text')}
            onChange={(event) => setSearch({ q: event.target.value || undefined })}
          />
        </Field>
        {tags.length > 0 && (
          <Field label={t('filter.tag')} hideLabel>
            <Select value={tag} onChange={(event) => setSearch({ tag: event.target.value || undefined }, WITH_BACK)}>
              <option value="">{t('filter.tag.all')}</option>
              {tags.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
        )}
        <p className="portfolio__keys muted">{t('keys.hint')}</p>
      </div>
      <Tabs label={t('states.label')} items={items} param="state" />
      <Table
        caption={t('table.caption')}
        hideCaption
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        order={{ by: 'state', down: false }}
        orderParam="sort"
        limit={limit}
        empty={
          <Empty
            title={t('filter.none')}
            action={
              <Button onClick={() => setSearch({ q: undefined, tag: undefined, state: undefined }, WITH_BACK)}>
                {t('filter.reset')}
              </Button>
            }
          />
        }
      />
    </div>
  )
}

const byName = new Intl.Collator(['ru', 'en'], { numeric: true })

/** No row is lower than this, px. */
const ROW = 40
const ROWS = 250

/** A screenful at once, the rest of the page right after it. */
function useLimit(): number {
  const [limit, setLimit] = useState(() => Math.min(ROWS, Math.ceil(window.innerHeight / ROW)))
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => startTransition(() => setLimit(ROWS))))
    return () => cancelAnimationFrame(frame)
  }, [])
  return limit
}

/** `/` goes to the field, as people of Linear and GitHub expect. */
function useSlash(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      if (event.key !== '/' || event.ctrlKey || event.metaKey || typing || document.querySelector('dialog[open]'))
        return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}

/** The names of the rows are links: arrows move the focus among them, and Enter is the browser's own. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const target = event.target as HTMLElement
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-brand]')]
  const at = links.indexOf(target)
  const inField = target instanceof HTMLInputElement
  if (links.length === 0 || (at === -1 && !inField)) return
  const next = event.key === 'ArrowDown' ? (at === -1 ? 0 : at + 1) : at - 1
  event.preventDefault()
  if (next < 0) event.currentTarget.querySelector<HTMLElement>('input[type=search]')?.focus()
  else links[Math.min(next, links.length - 1)]!.focus()
}
