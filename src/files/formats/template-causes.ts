import type { KnownCause } from '../../core/guards/types.ts'
import { say } from '../phrases.ts'
import type { ReadOptions, Sink, Table } from '../types.ts'
import { readDay } from '../when.ts'
import { networkOf } from './network-words.ts'
import { noDate, ownRows, toldOrder, stylesOf } from './template-cells.ts'
import { CAUSES } from './template-names.ts'

/** What people write for each cause: the code, then Russian. */
const CAUSE_WORDS: Readonly<Record<KnownCause['kind'], readonly string[]>> = {
  ads: ['ads', 'реклама', 'таргет', 'таргетированная реклама', 'посевы'],
  contest: ['contest', 'конкурс', 'розыгрыш', 'гивевей'],
  'viral-post': ['viral-post', 'вирусный пост', 'виральный пост'],
  mentions: ['mentions', 'упоминания', 'публикации в сми'],
  'no-approved-content': [
    'no-approved-content',
    'нет согласованного контента',
    'контент не согласован',
    'нет контента',
  ],
  'out-of-stock': ['out-of-stock', 'нет в наличии', 'товара нет', 'нет товара'],
  'budget-cut': ['budget-cut', 'бюджет урезан', 'урезали бюджет', 'бюджет сокращен'],
  blocked: ['blocked', 'аккаунт заблокирован', 'блокировка'],
  holiday: ['holiday', 'праздник', 'праздники', 'каникулы'],
  redefinition: ['redefinition', 'сеть изменила показатель', 'смена методики'],
}

export function causeOf(text: string): KnownCause['kind'] | null {
  const word = text.trim().toLowerCase().replaceAll('ё', 'е')
  const found = Object.entries(CAUSE_WORDS).find(([, words]) => words.includes(word))
  return (found?.[0] as KnownCause['kind'] | undefined) ?? null
}

/** Things known to have happened; the guards take them as explanations. */
export async function readCauses(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const { columns, text, each } = ownRows(table, CAUSES, sink)
  const styles = await stylesOf(
    table,
    { dates: [...columns.at('from'), ...columns.at('to')], numbers: [] },
    options.fileName,
    toldOrder(options),
  )
  if (!sink.cause) sink.warn(say('files.template.causes-unkept', {}))
  await each((row) => {
    const from = readDay(columns.text(row, 'from'), { order: styles.order })
    if (!from) return noDate(row, sink)
    const to = readDay(columns.text(row, 'to'), { order: styles.order }) ?? from
    if (to < from) return sink.skip(row.row, say('files.template.period', { from, to }))
    const kind = causeOf(columns.text(row, 'cause'))
    if (kind === null)
      return sink.skip(
        row.row,
        say('files.template.cause', {
          text: columns.text(row, 'cause'),
          known: Object.entries(CAUSE_WORDS).flatMap(([code, [, ru = '']]) => [code, ru]),
        }),
      )
    const written = text(row, 'network')
    const network = written === null ? null : networkOf(written)
    if (written !== null && network === null)
      return sink.skip(row.row, say('files.template.network', { text: written }))
    const account = network === null ? null : sink.account({ network, nativeId: null, name: null })
    sink.cause?.({ kind, range: { from, to }, note: text(row, 'note') ?? '', account, row: row.row })
  })
}
