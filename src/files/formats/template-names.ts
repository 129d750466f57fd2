/** Column names of Merilo's own tables: English first, Russian second; that is also what `templateCsv` writes. */
import { escapeCell } from '../values.ts'

export type TemplateNames = Readonly<Record<string, readonly string[]>>

export const LEADS: TemplateNames = {
  date: ['date', 'дата'],
  source: ['source', 'источник', 'utm_source'],
  medium: ['medium', 'канал', 'utm_medium'],
  campaign: ['campaign', 'кампания', 'utm_campaign'],
  content: ['content', 'объявление', 'utm_content'],
  network: ['network', 'соцсеть', 'сеть'],
  lead_id: ['lead_id', 'номер лида', 'id лида'],
  status: ['status', 'статус'],
  amount: ['amount', 'сумма'],
  currency: ['currency', 'валюта'],
  comment: ['comment', 'комментарий'],
  contact: ['contact', 'контакт'],
}

export const SPEND: TemplateNames = {
  date: ['date', 'дата'],
  until: ['until', 'по дату'],
  network: ['network', 'соцсеть', 'сеть'],
  campaign: ['campaign', 'кампания'],
  spend: ['spend', 'расход'],
  currency: ['currency', 'валюта'],
  impressions: ['impressions', 'показы'],
  clicks: ['clicks', 'клики'],
  comment: ['comment', 'комментарий'],
}

export const CAUSES: TemplateNames = {
  from: ['from', 'с'],
  to: ['to', 'по'],
  cause: ['cause', 'причина'],
  network: ['network', 'соцсеть', 'сеть'],
  note: ['note', 'пояснение'],
}

export type TemplateKind = 'leads' | 'spend' | 'causes'

const EXAMPLES: Record<TemplateKind, { columns: TemplateNames; optional: readonly string[] }> = {
  leads: { columns: LEADS, optional: ['contact'] },
  spend: { columns: SPEND, optional: [] },
  causes: { columns: CAUSES, optional: [] },
}

export function templateColumns(lang: 'ru' | 'en', kind: TemplateKind): string[] {
  const { columns, optional } = EXAMPLES[kind]
  return Object.entries(columns)
    .filter(([column]) => !optional.includes(column))
    .map(([, names]) => names[lang === 'ru' ? 1 : 0]!)
}

/** An empty table to fill in: UTF-8 with BOM and `;`, which Excel in Russia opens as a table. */
export const templateCsv = (lang: 'ru' | 'en', kind: TemplateKind = 'leads'): string =>
  `\ufeff${templateColumns(lang, kind)
    .map((name) => escapeCell(name))
    .join(';')}\r\n`
