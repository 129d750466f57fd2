/** Merilo's own tables, empty, to fill in. */
import { MeriloError } from '../../core/errors.ts'
import { templateCsv, type TemplateKind } from '../../files/formats/template-names.ts'
import type { Lang } from '../../i18n/words.ts'

const NAMES: Record<TemplateKind, Record<Lang, string>> = {
  leads: { ru: 'заявки', en: 'leads' },
  spend: { ru: 'расходы', en: 'spend' },
  causes: { ru: 'причины', en: 'causes' },
}

export interface TemplateFile {
  body: string | Uint8Array
  type: string
  /** `leads.csv`, and the same in the reader's language. */
  plain: string
  name: string
}

/** `leads.csv`, `spend.xlsx`. Throws `server.not-found`. */
export async function templateFile(file: string, lang: Lang): Promise<TemplateFile> {
  const match = /^(leads|spend|causes)\.(csv|xlsx)$/.exec(file)
  if (!match) throw new MeriloError('server.not-found')
  const kind = match[1] as TemplateKind
  const name = NAMES[kind][lang]
  if (match[2] === 'csv')
    return { body: templateCsv(lang, kind), type: 'text/csv; charset=utf-8', plain: file, name: `${name}.csv` }
  // Its library is a megabyte of code: loaded when first asked for.
  const { templateXlsx } = await import('../../files/formats/template-xlsx.ts')
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { body: await templateXlsx(lang, kind, name), type, plain: file, name: `${name}.xlsx` }
}
