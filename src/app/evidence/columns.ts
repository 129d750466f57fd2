import type { Unit } from '../../core/kpis/types.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { ColumnKind, RowColumn } from './row-types.ts'

/** How an account is called in a row. */
export type Names = (account: string) => string

export const column = (lang: Lang, id: string, kind: ColumnKind, unit: Unit | null = null): RowColumn => ({
  id,
  kind,
  name: say(lang, { code: `evidence.column.${id}`, params: {} }),
  unit,
})

export const accountColumn = (lang: Lang): RowColumn => column(lang, 'account', 'account')
