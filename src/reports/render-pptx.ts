/**
 * The report as a presentation for a meeting: the director's words, a slide per KPI with a chart that can be edited, what
 * looks bought, what to do next, the reply. Long tables and sources stay in the spreadsheet.
 */
import { createRequire } from 'node:module'
import type { Block, ReportModel, Section } from './blocks.ts'
import { kpiSlide } from './pptx/kpi-slide.ts'
import { INK, MUTED, PAGE, paletteOf, textSlide, type Deck, type Presentation } from './pptx/deck.ts'
import { tableSlide } from './pptx/table-slide.ts'

/** Sections that a meeting reads; the others are for those who check. */
const SHOWN: ReadonlySet<string> = new Set(['director', 'goal', 'kpis', 'bought', 'outside', 'next', 'reply'])

export async function renderPptx(model: ReportModel): Promise<Uint8Array> {
  const deck = openDeck(model)
  titleSlide(deck)
  for (const section of model.sections) if (SHOWN.has(section.id)) sectionSlides(deck, section)
  return (await deck.file.write({ outputType: 'uint8array', compression: true })) as Uint8Array
}

function openDeck(model: ReportModel): Deck {
  const Pptx = createRequire(import.meta.url)('pptxgenjs') as new () => Presentation
  const file = new Pptx()
  file.defineLayout({ name: 'wide', width: PAGE.width, height: PAGE.height })
  file.layout = 'wide'
  file.title = `${model.title} — ${model.brand}`
  file.company = model.brand
  file.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' }
  return { file, model, colour: paletteOf(model.look) }
}

function titleSlide({ file, model, colour }: Deck): void {
  const slide = file.addSlide()
  slide.addShape('rect', { x: 0, y: 0, w: 0.18, h: PAGE.height, fill: { color: colour } })
  if (model.look.logo !== null)
    slide.addImage({ data: model.look.logo, x: 0.9, y: 0.6, w: 2.4, h: 1, sizing: { type: 'contain', w: 2.4, h: 1 } })
  slide.addText(model.brand, { x: 0.9, y: 2, w: 11.4, h: 0.5, fontSize: 20, color: MUTED })
  slide.addText(model.title, { x: 0.9, y: 2.5, w: 11.4, h: 1, fontSize: 40, bold: true, color: INK, valign: 'top' })
  slide.addText([...model.about, model.demo].filter((line) => line !== null).join('\n'), {
    x: 0.9,
    y: 3.7,
    w: 11.4,
    h: 1.6,
    fontSize: 14,
    color: MUTED,
    valign: 'top',
  })
  if (model.footnote !== null)
    slide.addText(model.footnote, { x: 0.9, y: 6.7, w: 11.4, h: 0.5, fontSize: 9, color: MUTED })
}

function sectionSlides(deck: Deck, section: Section): void {
  const texts: string[] = []
  for (const block of section.blocks) {
    if (block.kind === 'kpi') kpiSlide(deck, block)
    else if (block.kind === 'table' && section.id === 'director') {
      textSlide(deck, section.title, texts.splice(0))
      tableSlide(deck, block.table)
    } else texts.push(...linesOf(block))
  }
  textSlide(deck, section.title, texts)
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'lead':
      return [...block.sentences]
    case 'heading':
    case 'text':
      return [block.text]
    case 'list':
      return block.items.map((item, i) => (block.ordered ? `${i + 1}. ${item}` : `• ${item}`))
    case 'quote':
      return [[block.text, block.answer].filter((part) => part !== null).join(' — ')]
    case 'facts':
      return [block.title, block.text]
    case 'finding':
      return [`${block.title}, ${block.scope}: ${block.what} ${block.decision}`]
    case 'reply':
      return [[block.text, block.by].filter((part) => part !== null).join('\n')]
    case 'table':
    case 'picture':
    case 'kpi':
      return []
  }
}
