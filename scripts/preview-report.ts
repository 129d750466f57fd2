/**
 * Writes the invented month as HTML, PDF and XLSX in both languages, to be looked at:
 * `node scripts/preview-report.ts /tmp/preview`
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildReport } from '../src/reports/model.ts'
import { renderHtml } from '../src/reports/render-html.ts'
import { renderPdf } from '../src/reports/render-pdf.ts'
import { renderXlsx } from '../src/reports/render-xlsx.ts'
import { cannotTell, empty, month, twelve, withReply } from '../src/reports/testing/month.ts'
import { LANGS } from '../src/i18n/words.ts'

const folder = process.argv[2] ?? 'preview'
mkdirSync(folder, { recursive: true })

for (const [name, data] of Object.entries({ month: month(), reply: withReply, twelve, early: cannotTell, empty }))
  for (const lang of LANGS) {
    const model = buildReport(data, lang)
    const path = (end: string) => join(folder, `${name}.${lang}.${end}`)
    writeFileSync(path('html'), renderHtml(model))
    writeFileSync(path('pdf'), await renderPdf(model))
    writeFileSync(path('xlsx'), await renderXlsx(model))
  }
