/** The agency's logo and colour in every format, and nothing that is not a colour becomes a style. */
import { expect, test } from 'vitest'
import { unzipSync } from 'fflate'
import { buildReport } from './model.ts'
import { renderHtml } from './render-html.ts'
import { renderPdf } from './render-pdf.ts'
import { renderPptx } from './render-pptx.ts'
import { inParts } from './pptx/deck.ts'
import { month } from './testing/month.ts'

/** One red pixel. */
const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
const look = { colour: '#7a1fa2', logo: LOGO }
const entries = (bytes: Uint8Array) => Object.keys(unzipSync(bytes))
const text = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name])

test('HTML carries the logo and the colour', () => {
  const page = renderHtml(buildReport(month(), 'ru', look))
  expect(page).toContain(LOGO)
  expect(page).toContain('border-color:#7a1fa2')
  expect(renderHtml(buildReport(month(), 'ru', { ...look, colour: 'red}body{display:none' }))).not.toContain('red}body')
})

test('PDF takes PNG and SVG logos', async () => {
  const svg = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>').toString('base64')}`
  for (const logo of [LOGO, svg, null]) {
    const pdf = await renderPdf(buildReport(month(), 'ru', { ...look, logo }))
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-')
  }
})

test('a presentation has a slide per KPI with a chart that can be edited, the director’s words and the brand', async () => {
  const model = buildReport(month(), 'ru', look)
  const bytes = await renderPptx(model)
  const names = entries(bytes)
  const cards = model.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'kpi'))
  const charts = cards.filter((card) => card.lines !== null)
  expect(charts.length).toBeGreaterThan(0)
  expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(charts.length)
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map((name) => text(bytes, name))
  expect(slides.length).toBeGreaterThan(cards.length + 1)
  const [lead] = model.sections[0]!.blocks
  if (lead?.kind !== 'lead') throw new Error('the director reads first')
  expect(slides.some((slide) => slide.includes(lead.sentences[0]!.slice(0, 30)))).toBe(true)
  expect(slides[0]).toContain(model.brand)
  expect(slides.some((slide) => slide.includes('7A1FA2'))).toBe(true)
})

test('long texts are cut into as many slides as they need, and none is lost', () => {
  const texts = Array.from({ length: 20 }, (_, i) => `${i} `.padEnd(i * 40, 'слово '))
  const parts = inParts(texts)
  expect(parts.flat()).toEqual(texts)
  expect(parts.length).toBeGreaterThan(3)
  expect(inParts([])).toEqual([])
})
