/** An empty table to fill in, as a spreadsheet: the same columns as the CSV, the header bold and always in sight. */
import { writeXlsx } from 'hucre/xlsx'
import { templateColumns, type TemplateKind } from './template-names.ts'

const WIDTH = 16

export async function templateXlsx(lang: 'ru' | 'en', kind: TemplateKind, sheet: string): Promise<Uint8Array> {
  const columns = templateColumns(lang, kind)
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheet,
        rows: [columns],
        columns: columns.map(() => ({ width: WIDTH })),
        freezePane: { rows: 1 },
      },
    ],
  })
  return new Uint8Array(bytes)
}
