/** The report as a tagged PDF: real typography, charts as vectors with words for those who listen. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { MeriloError } from '../core/errors.ts'
import { typeset } from '../i18n/typography.ts'
import type { Block, ReportModel, Table } from './blocks.ts'
import { coverOf, onlyCovered, withoutEmoji } from './font-cover.ts'
import { TEMPLATE } from './pdf-template.ts'

const WEIGHTS = ['400Regular', '600SemiBold', '700Bold'] as const

const fontBlobs = (): Buffer[] => {
  const { resolve } = createRequire(import.meta.url)
  return WEIGHTS.map((weight) =>
    readFileSync(resolve(`@expo-google-fonts/golos-text/${weight}/GolosText_${weight}.ttf`)),
  )
}

/** Throws `report.pdf-failed` with the compiler's words when typst refuses, which is a defect of ours. */
export async function renderPdf(model: ReportModel): Promise<Uint8Array> {
  const fonts = fontBlobs()
  const covers = coverOf(fonts[0]!)
  const { sheets: _, ...printed } = model
  const { look, ...worded } = printed
  const page = {
    ...typeset({ ...worded, sections: model.sections.map(withWidths) }, (text) => withoutEmoji(text, covers)),
    look: { colour: look.colour },
    logo: logoOf(look.logo),
  }
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] })
  try {
    return compile(compiler, page)
  } catch {
    // PDF/UA forbids a character without a glyph; which scripts have one depends on the fonts of the machine.
    return compile(compiler, { ...typeset(page, (text) => onlyCovered(text, covers)), logo: page.logo })
  } finally {
    // The compiler memoises globally; a finished report is not compiled again.
    compiler.evictCache(0)
  }
}

const FORMATS: Record<string, string> = { png: 'png', jpeg: 'jpg', 'svg+xml': 'svg' }

/** typst takes bytes; a logo of another kind than these never gets into the book. */
function logoOf(uri: string | null): { format: string; bytes: number[] } | null {
  const [, kind, data] = /^data:image\/([a-z+]+);base64,(.+)$/.exec(uri ?? '') ?? []
  const format = FORMATS[kind ?? '']
  return format === undefined ? null : { format, bytes: [...Buffer.from(data!, 'base64')] }
}

function compile(compiler: NodeCompiler, page: unknown): Uint8Array {
  try {
    const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: { model: JSON.stringify(page) } })
    if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? []))
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }))
  } catch (cause) {
    throw new MeriloError('report.pdf-failed', { reason: (cause as Error).message.slice(0, 500) }, { cause })
  }
}

/** Column widths by what the columns hold, because typst would give a short column half of the page. */
const withWidths = (section: ReportModel['sections'][number]) => ({ ...section, blocks: section.blocks.map(sized) })

function sized(block: Block): unknown {
  if (block.kind === 'table') return { ...block, table: withBreaks(block.table, filled(widths(block.table))) }
  if (block.kind === 'finding') return { ...block, evidence: withBreaks(block.evidence, widths(block.evidence)) }
  return block
}

/** A column of texts no longer than this is as wide as they are. */
const SHORT = 28
/** File names and ids longer than this may be broken. */
const SHORT_NAME = 16

/** 0 = as narrow as its content; otherwise a share of the space that is left. */
function widths({ columns, rows }: Table): number[] {
  const longest = columns.map((column, i) =>
    column.align === 'end' ? 0 : Math.max(column.title.length, ...rows.map((row) => row[i]!.text.length)),
  )
  return longest.map((length, i) => (length > (columns[i]!.breakable ? SHORT_NAME : SHORT) ? Math.min(70, length) : 0))
}

/** A table of the text is as wide as the text. */
const filled = (widths: readonly number[]): readonly number[] =>
  widths.every((width) => width === 0) ? widths.map((_, i) => (i === 0 ? 1 : 0)) : widths

/** File names and hashes have no spaces; a zero-width one lets a narrow column break them. */
const withBreaks = (table: Table, columnWidths: readonly number[]) => ({
  ...table,
  widths: columnWidths,
  rows: table.rows
    .slice(0, table.fold?.after)
    .map((row) =>
      row.map((cell, i) =>
        table.columns[i]!.breakable && columnWidths[i] !== 0
          ? { ...cell, text: cell.text.replace(/[_./-]|\S{12}(?=\S)/g, '$&\u200b') }
          : cell,
      ),
    ),
})
