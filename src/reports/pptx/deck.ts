/// <reference types="pptxgenjs" />
/** What every slide shares: the page, its colours, a heading. */
import type { Look, ReportModel, Tone } from '../blocks.ts'

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
export const TONES: Record<Tone, { ink: string; fill: string }> = {
  good: { ink: '0B5B3B', fill: 'E4F3EC' },
  steady: { ink: '0F4C81', fill: 'E6F0F8' },
  warn: { ink: '7D4300', fill: 'FDF0DD' },
  bad: { ink: '98161B', fill: 'FCEAEA' },
  unknown: { ink: '4A545F', fill: 'F0F2F4' },
}

/** Where a slide's own matter begins and how high it may be. */
export const BODY = { top: 1.4, high: 5.4 } as const

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
