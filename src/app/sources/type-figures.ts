/**
 * Figures typed by hand. Each saving is an import of its own, so that undo, source and moment work as for a file; it
 * holds every figure typed into its grid, so that the newest one tells the whole grid.
 */
import { randomBytes } from 'node:crypto'
import { MeriloError } from '../../core/errors.ts'
import type { Observation } from '../../core/facts/types.ts'
import { measureById } from '../../core/measures/catalogue.ts'
import type { AccountRecord, ImportRecord } from '../../store/book/types.ts'
import { markRedefinitions } from '../breaks.ts'
import type { AppContext } from '../context.ts'
import { undoImport } from '../undo.ts'
import { daysOf, isOpen, placesOf, readSheet, sheetKey, sheetOf, TYPED, type Sheet } from './sheet.ts'
import { isMoney, isTypable } from './typable.ts'

export const TYPED_DEFINITION = 'typed'

export interface TypedValue {
  at: string
  /** Minor units for money. null: no data. */
  value: number | null
}

export interface TypedOutcome {
  /** null: every figure of the grid was cleared. */
  record: ImportRecord | null
  /** Earlier savings of this grid that had to go, because a figure of theirs was cleared. */
  undone: string[]
}

/** `values`: the cells that changed. Throws `sources.figures.*`. */
export async function typeFigures(
  app: AppContext,
  sheet: Sheet,
  values: readonly TypedValue[],
  { account, currency, by }: { account: AccountRecord; currency: string; by: string | null },
): Promise<TypedOutcome> {
  check(sheet, values, app.today)
  const earlier = (await app.book.imports.all(app.workspace)).filter(
    (record) => record.status === 'done' && sheetKey(sheet) === keyOf(record),
  )
  const mine = new Set(earlier.map((record) => record.id))
  const whole = new Map<string, number>()
  for (const cell of await readSheet(app, sheet))
    if (cell.value !== null && mine.has(cell.importId!)) whole.set(cell.at, cell.value)
  let cleared = false
  for (const { at, value } of values) {
    if (value === null) cleared = whole.delete(at) || cleared
    else whole.set(at, value)
  }
  // A figure that is no longer said must not come back from an earlier saving.
  const undone: string[] = []
  if (cleared)
    for (const { id } of earlier) {
      await undoImport(app, id)
      undone.push(id)
    }
  if (whole.size === 0) return { record: null, undone }
  const cells = [...whole].sort(([a], [b]) => (a < b ? -1 : 1))
  return { record: await save(app, sheet, cells, { account, currency, by }), undone }
}

const keyOf = (record: ImportRecord): string | null => {
  const sheet = sheetOf(record)
  return sheet && sheetKey(sheet)
}

function check(sheet: Sheet, values: readonly TypedValue[], today: string): void {
  if (!isTypable(sheet.measure)) throw new MeriloError('sources.figures.measure')
  const places = new Set(placesOf(sheet))
  for (const { at, value } of values) {
    if (!places.has(at)) throw new MeriloError('sources.figures.outside')
    if (value === null) continue
    if (!isOpen(sheet, at, today)) throw new MeriloError('sources.figures.future', { day: daysOf(sheet, at).to })
    if (!Number.isInteger(value)) throw new MeriloError('sources.figures.fraction', { value })
    if (value < 0) throw new MeriloError('sources.figures.negative', { value })
  }
}

async function save(
  app: AppContext,
  sheet: Sheet,
  cells: readonly (readonly [string, number])[],
  { account, currency, by }: { account: AccountRecord; currency: string; by: string | null },
): Promise<ImportRecord> {
  const facts = cells.map(([at, value], index): Observation => {
    const days = daysOf(sheet, at)
    return {
      kind: 'observation',
      account: account.id,
      subject: 'account',
      subjectId: '',
      measure: measureById(sheet.measure).id,
      dims: '',
      grain: days.from === days.to ? 'day' : 'month',
      ...days,
      value,
      currency: isMoney(sheet.measure) ? currency : null,
      definition: TYPED_DEFINITION,
      row: index + 1,
    }
  })
  const pending: ImportRecord = {
    id: `${TYPED}-${randomBytes(5).toString('hex')}`,
    file: `${sheet.measure} ${sheet.period}`,
    hash: sheetKey(sheet),
    source: TYPED,
    rows: cells.length,
    facts: 0,
    skipped: [],
    warnings: [],
    accounts: [account.id],
    zone: app.zone,
    status: 'pending',
    at: app.now(),
    from: facts[0]!.from,
    to: facts.at(-1)!.to,
    by,
  }
  await app.book.imports.save(app.workspace, pending)
  const writer = await app.facts.beginImport(app.workspace, pending.id, pending.at)
  try {
    await writer.append(facts)
    const stored = await writer.commit()
    await app.book.accounts.save(app.workspace, account)
    await markRedefinitions(app, pending.accounts)
    const done: ImportRecord = { ...pending, facts: stored.facts, status: 'done' }
    await app.book.imports.save(app.workspace, done)
    return done
  } catch (error) {
    await writer.rollback()
    await app.book.imports.save(app.workspace, { ...pending, status: 'undone' })
    throw error
  }
}
