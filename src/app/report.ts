/** The month's report as a file: its name decides its kind. */
import { writeFile } from 'node:fs/promises'
import { MeriloError } from '../core/errors.ts'
import type { Lang } from '../i18n/words.ts'
import type { Look } from '../reports/blocks.ts'
import type { MonthData } from '../reports/data.ts'
import { buildReport, type ReportModel } from '../reports/model.ts'

/** Renderers are loaded only when asked for: the PDF engine alone takes longer to load than the page to write. */
const RENDERERS: Record<string, (model: ReportModel) => Promise<string | Uint8Array>> = {
  '.html': async (model) => (await import('../reports/render-html.ts')).renderHtml(model),
  '.pdf': async (model) => (await import('../reports/render-pdf.ts')).renderPdf(model),
  '.pptx': async (model) => (await import('../reports/render-pptx.ts')).renderPptx(model),
  '.xlsx': async (model) => (await import('../reports/render-xlsx.ts')).renderXlsx(model),
}

/** Throws `app.out-format` before any work is done. */
export function rendererFor(file: string): (model: ReportModel) => Promise<string | Uint8Array> {
  const render = RENDERERS[/\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? '']
  if (!render) throw new MeriloError('app.out-format', { file })
  return render
}

/** Throws `app.out-format`, `app.out-unwritable`. */
export async function writeReport(data: MonthData, lang: Lang, file: string, look?: Look): Promise<void> {
  const render = rendererFor(file)
  const bytes = await render(buildReport(data, lang, look))
  await writeFile(file, bytes).catch((cause: unknown) => {
    throw new MeriloError('app.out-unwritable', { file }, { cause })
  })
}

export { agreementHtml as agreementPage } from '../reports/agreement-html.ts'
