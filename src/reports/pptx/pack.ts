/** How much text fits on a slide: parts follow one another as long as there is room, and a long one is cut evenly. */
import { BODY } from './deck.ts'

/** A paragraph; `lead` stands in bold before it. */
export interface Line {
  lead: string | null
  text: string
}

export interface Part {
  title: string
  lines: readonly Line[]
}

/** A slide bears the title of its first part; those that follow have theirs inside. */
export type Page = readonly Part[]

/** At 16 points, with a little air: letters of a line, inches of a line and between paragraphs. */
const LETTERS = 100
const LINE_HIGH = 0.27
const GAP = 0.14
const TITLE_HIGH = 0.62

const highOf = ({ lead, text }: Line): number =>
  `${lead ?? ''} ${text}`
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.ceil(Math.max(1, paragraph.length) / LETTERS) * LINE_HIGH + GAP, 0)

export const allHigh = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + highOf(line), 0)

export function pack(parts: readonly Part[]): Page[] {
  const pages: Part[][] = []
  let left = 0
  for (const { title, lines } of parts) {
    const whole = lines.flatMap(cut)
    const high = allHigh(whole)
    if (whole.length === 0) continue
    if (pages.length > 0 && TITLE_HIGH + high <= left) {
      pages.at(-1)!.push({ title, lines: whole })
      left -= TITLE_HIGH + high
      continue
    }
    for (const share of evenly(whole, Math.ceil(high / BODY.high))) {
      pages.push([{ title, lines: share }])
      left = BODY.high - allHigh(share)
    }
  }
  return pages
}

/** In order, into about equally full shares; more of them where the lines do not go into so few. */
function evenly(lines: readonly Line[], wanted: number): Line[][] {
  const most = Math.min(BODY.high, allHigh(lines) / wanted + LINE_HIGH)
  const shares: Line[][] = []
  let high = Infinity
  for (const line of lines) {
    const own = highOf(line)
    if (high + own > (shares.length < wanted ? most : BODY.high)) {
      shares.push([])
      high = 0
    }
    shares.at(-1)!.push(line)
    high += own
  }
  return shares
}

/** A text that no slide holds is cut between sentences. */
function cut(line: Line): Line[] {
  if (highOf(line) <= BODY.high) return [line]
  const parts = line.text.split(/\n|(?<=[.!?…]) /)
  const cuts: string[] = []
  for (const part of parts) {
    const longer = cuts.length === 0 ? part : `${cuts.at(-1)} ${part}`
    if (cuts.length > 0 && highOf({ lead: line.lead, text: longer }) <= BODY.high / 2) cuts[cuts.length - 1] = longer
    else cuts.push(part)
  }
  return cuts.map((text, i) => ({ lead: i === 0 ? line.lead : null, text }))
}
