/** One KPI: its status as a word, the figures in a row, and a chart that stays a chart. */
import type { ChartLines, KpiCard } from '../blocks.ts'
import { INK, LINE, MUTED, openSlide, PAGE, TONES, type Deck, type Slide } from './deck.ts'

export function kpiSlide(deck: Deck, card: KpiCard): void {
  const slide = openSlide(deck, card.title)
  const { ink, fill } = TONES[card.status.tone]
  slide.addText(card.status.text, {
    x: 10.4,
    y: 0.65,
    w: 2.2,
    h: 0.45,
    fontSize: 14,
    bold: true,
    color: ink,
    fill: { color: fill },
    line: { color: ink, width: 1 },
    align: 'center',
  })
  slide.addText(`${card.scope}\n${card.because}`, {
    x: PAGE.left - 0.1,
    y: 1.25,
    w: PAGE.wide,
    h: 0.85,
    fontSize: 14,
    color: MUTED,
    valign: 'top',
    fit: 'shrink',
  })
  figures(slide, card)
  if (card.lines !== null) chart(deck, slide, card.lines)
  const words = [card.change && `${card.change.text} ${card.change.judgement}`, ...card.notes].filter(
    (one) => one !== null,
  )
  if (words.length > 0)
    slide.addText(words.join(' '), {
      x: PAGE.left - 0.1,
      y: 6.2,
      w: PAGE.wide,
      h: 0.75,
      fontSize: 12,
      color: INK,
      valign: 'top',
      fit: 'shrink',
    })
}

function figures(slide: Slide, { figures: all }: KpiCard): void {
  const wide = PAGE.wide / Math.max(1, all.length)
  for (const [i, { label, value, note, main }] of all.entries())
    slide.addText(
      [
        { text: label, options: { fontSize: 11, color: MUTED, breakLine: true } },
        { text: value, options: { fontSize: 22, bold: main, color: INK, breakLine: note !== null } },
        ...(note === null ? [] : [{ text: note, options: { fontSize: 10, color: MUTED } }]),
      ],
      {
        x: PAGE.left + i * wide,
        y: 2.15,
        w: wide - 0.1,
        h: 0.95,
        valign: 'middle',
        line: { color: LINE, width: 0.75 },
      },
    )
}

/** A 60,000th of a degree: 0 would mean «as you like», and some programs then turn all the days and show each of them. */
const LEVEL = 1 / 60_000

function chart(deck: Deck, slide: Slide, { days, lines }: ChartLines): void {
  const colours = { fact: deck.colour, plan: INK, before: '87919C' }
  slide.addChart(
    'line',
    // An unknown day is a gap: the format leaves a hole where there is no value.
    lines.map(({ name, values }) => ({ name, labels: [...days], values: values as number[] })),
    {
      x: PAGE.left - 0.1,
      y: 3.3,
      w: PAGE.wide,
      h: 2.85,
      chartColors: lines.map(({ role }) => colours[role]),
      lineSize: 2,
      lineDataSymbol: 'none',
      displayBlanksAs: 'gap',
      showLegend: true,
      legendPos: 'b',
      legendFontSize: 11,
      catAxisLabelFontSize: 10,
      valAxisLabelFontSize: 10,
      catAxisLabelFrequency: String(Math.max(1, Math.round(days.length / 8))),
      catAxisLabelRotate: LEVEL,
      valGridLine: { color: LINE, size: 0.5 },
      catGridLine: { style: 'none' },
      altText: lines.map(({ name }) => name).join(', '),
    },
  )
}
