/** Figures typed by hand. */
import { MeriloError } from '../../core/errors.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import { currencyOf } from '../../app/currency.ts'
import { chosenAccountId, isLink, nativeIdOf, type AccountChoice } from '../../app/sources/choices.ts'
import { readSheet, type Sheet, TYPED } from '../../app/sources/sheet.ts'
import { isMoney } from '../../app/sources/typable.ts'
import { typeFigures, type TypedValue } from '../../app/sources/type-figures.ts'
import type { AccountRecord } from '../../store/book/types.ts'
import { command, query, type BrandApp } from '../engine/use.ts'
import { inTurn } from './in-turn.ts'
import { sourceName, titleOf } from './words.ts'

interface Typed {
  account: AccountChoice
  measure: MeasureId
  grain: 'day' | 'month'
  period: string
  values: readonly TypedValue[]
}

export const figuresUses = {
  'sources.figures': query(async (app: BrandApp, sheet: Sheet) => {
    const cells = await readSheet(app, sheet)
    const imports = new Map((await app.book.imports.all(app.workspace)).map((record) => [record.id, record]))
    return {
      currency: isMoney(sheet.measure) ? await currencyOf(app) : null,
      cells: cells.map(({ at, value, importId, open }) => {
        const record = importId === null ? undefined : imports.get(importId)
        return {
          at,
          value,
          source: record ? (record.source === TYPED ? sourceName(app.lang, TYPED) : record.file) : null,
          typed: record?.source === TYPED,
          open,
        }
      }),
    }
  }),
  'sources.type': command(async (app: BrandApp, { account: choice, values, ...rest }: Typed) =>
    inTurn(app.workspace, async () => {
      const account = await accountOf(app, choice)
      const by = app.person?.name ?? null
      const currency = await currencyOf(app)
      const sheet = { ...rest, account: account.id }
      const { record } = await typeFigures(app, sheet, values, { account, currency, by })
      const hash = [TYPED, account.id, rest.measure, rest.grain, rest.period].join('|')
      return {
        import: record?.id ?? null,
        account: account.id,
        title: titleOf(app.lang, record ?? { source: TYPED, hash, file: '' }),
      }
    }),
  ),
}

/** A known account, or a new one that is kept when its first figures are. Throws `app.account-unknown`. */
async function accountOf(app: BrandApp, choice: AccountChoice): Promise<AccountRecord> {
  const id = chosenAccountId(choice)
  const known = (await app.book.accounts.all(app.workspace)).find((account) => account.id === id)
  if (known) return known
  if ('id' in choice) throw new MeriloError('app.account-unknown', { account: id, known: [] })
  const { network, name } = choice
  const link = isLink(name)
  return { id, network, nativeId: link ? nativeIdOf(name) : null, name: link ? '' : name, zone: app.zone }
}
