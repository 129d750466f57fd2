/// <reference types="pptxgenjs" />
/** What every slide shares: the page, its colours, a heading, text that is cut into as many slides as it needs. */
import type { Look, ReportModel } from '../blocks.ts'

/** By the package's global name: its default export is another thing to a bundler than to Node. */
export type Presentation = PptxGenJS.default
export type Slide = PptxGenJS.default.Slide
export type TableCell = PptxGenJS.default.TableCell

export interface Deck {
  file: Presentation
  model: ReportModel
  /** Hex without `#`, as the format wants it. */
  colour: string
}

/** Inches, 16 : 9. */
export const PAGE = { width: 13.33, height: 7.5, left: 0.7, wide: 11.93 } as const
export const INK = '1B2430'
export const MUTED = '566270'
export const LINE = 'D5DBE2'
const FACT = '17527F'

export const paletteOf = (look: Look): string => look.colour?.slice(1).toUpperCase() ?? FACT

export function openSlide({ file, model, colour }: Deck, title: string): Slide {
  const slide = file.addSlide()
  slide.addShape('rect', { x: PAGE.left, y: 0.45, w: 0.5, h: 0.06, fill: { color: colour } })
  slide.addText(title, { x: PAGE.left - 0.1, y: 0.55, w: PAGE.wide, h: 0.7, fontSize: 24, bold: true, color: INK })
  slide.addText(`${model.brand}. ${model.title}${model.demo === null ? '' : `. ${model.demo}`}`, {
    x: PAGE.left - 0.1,
    y: 7,
    w: 11,
    h: 0.35,
    fontSize: 9,
    color: MUTED,
  })
  slide.slideNumber = { x: 12.2, y: 7, w: 0.6, h: 0.35, fontSize: 9, color: MUTED, align: 'right' }
  return slide
}

/** Letters that a slide holds at this size with air around them. */
const ROOM = 900
const MOST_LINES = 7

export function textSlide(deck: Deck, title: string, texts: readonly string[]): void {
  for (const part of inParts(texts)) {
    const slide = openSlide(deck, title)
    slide.addText(
      part.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 12 } })),
      { x: PAGE.left - 0.1, y: 1.4, w: PAGE.wide, h: 5.4, fontSize: 18, color: INK, valign: 'top', fit: 'shrink' },
    )
  }
}

export function inParts(texts: readonly string[]): string[][] {
  const parts: string[][] = []
  let room = 0
  for (const text of texts) {
    const last = parts.at(-1)
    if (!last || last.length >= MOST_LINES || room < text.length) {
      parts.push([text])
      room = ROOM - text.length
    } else {
      last.push(text)
      room -= text.length
    }
  }
  return parts
}
