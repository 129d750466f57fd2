/**
 * The report as a presentation for a meeting: the director's words, a slide per KPI with a chart that can be edited, what
 * looks bought, what to do next, the reply. Long tables and sources stay in the spreadsheet.
 */
import { createRequire } from 'node:module'
import type { Block, ReportModel, Section } from './blocks.ts'
import { kpiSlide } from './pptx/kpi-slide.ts'
import { INK, MUTED, PAGE, paletteOf, type Deck, type Presentation } from './pptx/deck.ts'
import { pack, type Line } from './pptx/pack.ts'
import { tableSlide, tableUnder } from './pptx/table-slide.ts'
import { textSlide } from './pptx/text-slide.ts'

/** What a meeting reads after the figures; the other sections are for those who check. */
const TOLD: ReadonlySet<string> = new Set(['bought', 'outside', 'next', 'reply'])

export async function renderPptx(model: ReportModel): Promise<Uint8Array> {
  const deck = openDeck(model)
  titleSlide(deck)
  const [director, ...rest] = model.sections
  opening(
    deck,
    director!,
    rest.find(({ id }) => id === 'goal'),
  )
  for (const { blocks } of rest) for (const block of blocks) if (block.kind === 'kpi') kpiSlide(deck, block)
  textSlides(
    deck,
    rest.filter(({ id }) => TOLD.has(id)),
  )
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

/** The words and the table of figures, on one slide where there is room, with the goal that the figures are about. */
function opening(deck: Deck, director: Section, goal: Section | undefined): void {
  const table = director.blocks.find((block) => block.kind === 'table')?.table
  const set = goal?.blocks.some((block) => block.kind === 'quote') ?? false
  const sections = [director, goal].filter((section) => section !== undefined)
  if (table === undefined) return textSlides(deck, sections)
  const intro = set ? linesOf(goal!).map(({ text }) => text) : []
  const words = { title: director.title, lines: linesOf(director) }
  if (set && tableUnder(deck, table, [words], intro) !== null) return
  textSlides(deck, set ? [director] : sections)
  tableSlide(deck, table, { title: director.title, intro })
}

const textSlides = (deck: Deck, sections: readonly Section[]): void => {
  for (const page of pack(sections.map((section) => ({ title: section.title, lines: linesOf(section) }))))
    textSlide(deck, page)
}

function linesOf({ blocks }: Section): Line[] {
  const findings = blocks.filter((block) => block.kind === 'finding')
  // The same decision under every finding is said once.
  const [same, ...others] = new Set(findings.map(({ decision }) => decision))
  const once = findings.length > 1 && others.length === 0
  const last = blocks.findLastIndex((block) => block.kind === 'finding')
  return blocks.flatMap((block, i) => [
    ...linesOfBlock(block, once),
    ...(once && i === last ? [{ lead: null, text: same! }] : []),
  ])
}

const plain = (text: string): Line => ({ lead: null, text })

function linesOfBlock(block: Block, decided: boolean): Line[] {
  switch (block.kind) {
    case 'lead':
      return block.sentences.map(plain)
    case 'heading':
    case 'text':
      return [plain(block.text)]
    case 'list':
      return block.items.map((item, i) => plain(block.ordered ? `${i + 1}. ${item}` : `• ${item}`))
    case 'quote':
      return [plain([block.text, block.answer].filter((part) => part !== null).join(' — '))]
    case 'facts':
      return [plain(block.title), plain(block.text)]
    case 'finding':
      return [
        { lead: `${block.title}. ${block.scope}.`, text: decided ? block.what : `${block.what} ${block.decision}` },
      ]
    case 'reply':
      // In a meeting nobody writes into a frame.
      return block.empty ? [] : [plain([block.text, block.by].filter((part) => part !== null).join('\n'))]
    case 'table':
    case 'picture':
    case 'kpi':
      return []
  }
}
