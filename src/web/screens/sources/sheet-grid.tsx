/** Days of a month in weeks, or months of a year: a field each. An empty one is no data. Columns can be pasted. */
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { weekday } from '../../../core/time/day.ts'
import { names } from '../../ui/class-names.ts'
import { useWords } from '../../words.ts'
import { cellsOf, isOpen, type SheetOf } from './sheet.ts'
import type { GridCells } from './type-drawer.tsx'
import { pastedCells, readTyped, typedText } from './typed-number.ts'
import { sourcesWords } from './words.ts'

export interface SheetGridProps {
  sheet: SheetOf
  today: string
  measure: string
  digits: number | null
  cells: GridCells
  edits: ReadonlyMap<string, string>
  onEdit: (edits: ReadonlyMap<string, string>) => void
}

export function SheetGrid({ sheet, today, measure, digits, cells, edits, onEdit }: SheetGridProps) {
  const { t, f, lang } = useWords(sourcesWords)
  const places = cellsOf(sheet)
  const open = places.filter((at) => isOpen(at, today))
  const known = new Map(cells.map((cell) => [cell.at, cell]))
  const standing = (at: string) => typedText(known.get(at)?.value ?? null, digits, lang === 'ru')

  const put = (changes: readonly [string, string][]) => {
    const next = new Map(edits)
    for (const [at, text] of changes) {
      // Typed back to what stands: nothing to save.
      if (text === standing(at)) next.delete(at)
      else next.set(at, text)
    }
    onEdit(next)
  }
  const paste = (at: string, event: ClipboardEvent) => {
    const texts = pastedCells(event.clipboardData.getData('text'))
    if (texts.length < 2) return
    event.preventDefault()
    const start = open.indexOf(at)
    put(texts.slice(0, open.length - start).map((text, index) => [open[start + index]!, text]))
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    const fields = [...event.currentTarget.closest('.sources-grid')!.querySelectorAll('input')]
    fields[fields.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]?.focus()
  }
  const bad = [...edits]
    .map(([at, text]) => ({ at, text, typed: readTyped(text, digits) }))
    .find((one) => 'bad' in one.typed)
  const files = [
    ...new Set(cells.flatMap(({ value, typed, source }) => (value !== null && !typed && source ? [source] : []))),
  ]
  const weekdays = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' })
  return (
    <>
      <div
        className={names('sources-grid', `sources-grid--${sheet.grain}`)}
        style={{ '--start': sheet.grain === 'day' ? weekday(places[0]!) : 1 } as React.CSSProperties}
      >
        {places.map((at) => {
          const day = sheet.grain === 'day' ? at : `${at}-01`
          const date = new Date(`${day}T00:00:00Z`)
          const cell = known.get(at)
          const isPast = isOpen(at, today)
          const isEdited = edits.has(at)
          const fromFile = cell !== undefined && cell.value !== null && !cell.typed
          const source = fromFile
            ? t('type.from-file', { file: cell.source ?? '' })
            : cell?.typed
              ? t('type.typed')
              : ''
          const when = sheet.grain === 'day' ? f.day(at) : f.month(at)
          return (
            <label
              key={at}
              className={names(
                'sources-grid__cell',
                fromFile && !isEdited && 'sources-grid__cell--file',
                isEdited && 'sources-grid__cell--edited',
                !isPast && 'sources-grid__cell--ahead',
              )}
              title={isPast ? source : t('type.future')}
            >
              <span className="sources-grid__when">
                {sheet.grain === 'day' ? (
                  <>
                    {Number(at.slice(8))} <span>{weekdays.format(date)}</span>
                  </>
                ) : (
                  months.format(date).replace('.', '')
                )}
              </span>
              <input
                className="input"
                inputMode={digits === null ? 'numeric' : 'decimal'}
                autoComplete="off"
                disabled={!isPast}
                aria-label={[t('type.cell', { measure, at: when }), source].filter(Boolean).join(', ')}
                aria-invalid={(isEdited && 'bad' in readTyped(edits.get(at)!, digits)) || undefined}
                value={edits.get(at) ?? standing(at)}
                onChange={(event) => put([[at, event.target.value]])}
                onPaste={(event) => paste(at, event)}
                onKeyDown={onKey}
              />
            </label>
          )
        })}
      </div>
      {files.length > 0 && <p className="sources-type__hint">{t('type.legend', { files })}</p>}
      {bad && (
        <p className="field__error" role="alert">
          {badWords(bad.text, bad.typed as { bad: 'number' | 'whole' | 'negative' }, t)}
        </p>
      )}
    </>
  )
}

type Words = ReturnType<typeof useWords<typeof sourcesWords.ru>>['t']

const badWords = (text: string, { bad }: { bad: 'number' | 'whole' | 'negative' }, t: Words): string =>
  bad === 'number' ? t('type.bad', { text }) : t(`type.bad-${bad}`)
