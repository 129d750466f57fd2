/** The agency's logo and colour in every format, and nothing that is not a colour becomes a style. */
import { expect, test } from 'vitest'
import { unzipSync } from 'fflate'
import { buildReport } from './model.ts'
import { renderHtml } from './render-html.ts'
import { renderPdf } from './render-pdf.ts'
import { renderPptx } from './render-pptx.ts'
import { month, withReply } from './testing/month.ts'

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

const slidesOf = async (data: Parameters<typeof buildReport>[0]) => {
  const bytes = await renderPptx(buildReport(data, 'ru'))
  return entries(bytes)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map((name) => text(bytes, name))
}

test('the words, the goal and the table of figures stand on one slide', async () => {
  const slides = await slidesOf(month())
  const [goal] = buildReport(month(), 'ru').sections.find(({ id }) => id === 'goal')!.blocks
  if (goal?.kind !== 'quote') throw new Error('the goal is quoted')
  const director = slides.find((slide) => slide.includes('Главное'))!
  expect(director).toContain(goal.text.slice(1, 30))
  expect(director).toContain('<a:tbl>')
})

test('short sections share a slide, and a frame for a reply is none of a meeting’s', async () => {
  const replied = await slidesOf(withReply)
  expect(replied.filter((slide) => slide.includes('Ответ специалиста'))).toHaveLength(1)
  expect((await slidesOf(month())).some((slide) => slide.includes('Ответ специалиста'))).toBe(false)
})

test('days below a chart lie flat, a few of them', async () => {
  const bytes = await renderPptx(buildReport(month(), 'ru'))
  const chart = text(
    bytes,
    entries(bytes).find((name) => /charts\/chart\d+\.xml$/.test(name))!,
  )
  expect(chart).toContain('<a:bodyPr rot="1"/>')
  expect(chart).toMatch(/tickLblSkip val="\d+"/)
})
