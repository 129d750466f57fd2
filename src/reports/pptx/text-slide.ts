/** Words on a slide, one part under another. */
import { BODY, INK, openSlide, PAGE, type Deck, type Slide } from './deck.ts'
import type { Line, Page, Part } from './pack.ts'

const SIZE = 16

export function textSlide(
  deck: Deck,
  page: Page,
  { h = BODY.high, fontSize = SIZE }: { h?: number; fontSize?: number } = {},
): Slide {
  const slide = openSlide(deck, page[0]!.title)
  slide.addText(
    page.flatMap((part, i) => [...(i === 0 ? [] : [titleOf(part)]), ...part.lines.flatMap(runs)]),
    {
      x: PAGE.left - 0.1,
      y: BODY.top,
      w: PAGE.wide,
      h,
      fontSize,
      color: INK,
      valign: 'top',
      fit: 'shrink',
    },
  )
  return slide
}

const titleOf = ({ title }: Part) => ({
  text: title,
  options: { breakLine: true, bold: true, fontSize: 20, paraSpaceBefore: 14, paraSpaceAfter: 8 },
})

const runs = ({ lead, text }: Line) => [
  ...(lead === null ? [] : [{ text: `${lead} `, options: { bold: true } }]),
  { text, options: { breakLine: true, paraSpaceAfter: 10 } },
]
