import { describe, expect, it } from 'vitest'
import { LANGS } from '../i18n/words.ts'
import { faceStyle } from './html-face.ts'
import { escapeHtml, html, trusted } from './html.ts'
import { buildReport } from './model.ts'
import { renderHtml } from './render-html.ts'
import { FORMULA, HOSTILE, hostile } from './testing/hostile.ts'
import { cannotTell, empty, month, twelve } from './testing/month.ts'

const pages = Object.entries({ month: month(), empty, twelve, early: cannotTell, hostile })
const VOID = new Set(['meta', 'br', 'img'])

/** Every element is closed in order: what a browser would have to guess is a defect. */
function assertBalanced(page: string): void {
  const open: string[] = []
  const body = page.replace(/<style>[\s\S]*?<\/style>/, '')
  for (const [whole, close, name] of body.matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|[^">])*>/g)) {
    if (whole.endsWith('/>') || VOID.has(name!)) continue
    if (close === '') open.push(name!)
    else if (open.at(-1) === name) open.pop()
    else throw new Error(`</${name}> closes <${open.at(-1)}>`)
  }
  expect(open).toEqual([])
}

describe.each(LANGS)('the page in %s', (lang) => {
  it.each(pages)('%s: is whole, needs no network and runs nothing', (_, data) => {
    const page = renderHtml(buildReport(data, lang))
    expect(page).toContain(`<html lang="${lang}">`)
    assertBalanced(page)
    expect(page).not.toMatch(
      /<script|<link|<iframe|@import|url\((?!#|data:font\/woff2;)|\ssrc=["']|\shref=|javascript:/i,
    )
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(pages)('%s: can be heard', (_, data) => {
    const page = renderHtml(buildReport(data, lang))
    for (const landmark of ['<header>', '<main>', '<footer>']) expect(page).toContain(landmark)
    expect(page.match(/<h1/g)).toHaveLength(1)
    const tables = page.match(/<table>/g) ?? []
    expect(page.match(/<caption/g) ?? []).toHaveLength(tables.length)
    expect(page).not.toMatch(/<th(?![^>]*scope=)(?!ead)[^>]*>/)
    for (const [svg] of page.matchAll(/<svg[\s\S]*?<\/svg>/g)) expect(svg).toMatch(/role="img".*<title.*<desc/)
    const labelled = [...page.matchAll(/aria-labelledby="([^"]*)"/g)].flatMap((match) => match[1]!.split(' '))
    for (const id of labelled) expect(page).toContain(`id="${id}"`)
  })
})

it('brings the letters that it has, and a report closed without a typeface stays as it was', () => {
  const { look, ...model } = buildReport(month(), 'en')
  const page = (own: typeof look) => renderHtml({ ...model, look: own })
  const parts = (text: string) => text.match(/src:url\(data:font\/woff2/g)?.length ?? 0
  expect(parts(page(look))).toBeGreaterThan(1)
  expect(faceStyle('Plain words').match(/@font-face/g)).toHaveLength(1)
  expect(faceStyle('Слова и words, 300 ₽').match(/@font-face/g)).toHaveLength(3)
  const { face: _, ...closed } = look
  expect(parts(page(closed))).toBe(0)
  expect(page(look).length).toBeLessThan(400_000)
})

it('hostile words stay words', () => {
  const page = renderHtml(buildReport(hostile, 'ru'))
  expect(page).not.toContain(HOSTILE)
  expect(page).toContain(escapeHtml(HOSTILE))
  expect(page).toContain(escapeHtml(FORMULA))
  expect(page).not.toMatch(/<img|<script/)
})

it('evidence beyond ten rows is folded, and nothing is lost', () => {
  const page = renderHtml(buildReport(month(), 'ru'))
  expect(page.match(/<details>/g)).toHaveLength(1)
  expect(page).toContain('Показать ещё 14\u00a0строк')
  expect(page.slice(page.indexOf('<details>'), page.indexOf('</details>')).match(/<tr>/g)).toHaveLength(15)
})

it('one row more is said in the right case', () => {
  const [first, ...rest] = month().findings
  const finding = { ...first!.finding, evidence: first!.finding.evidence.slice(0, 11) }
  const page = renderHtml(buildReport(month({ findings: [{ ...first!, finding }, ...rest] }), 'ru'))
  expect(page).toContain('Показать ещё 1\u00a0строку')
})

it('the template escapes by default and drops what is absent', () => {
  expect(html`<p title="${'"'}">${'<b>'}${null}${false}${[1, trusted('<i></i>')]}</p>`.html).toBe(
    '<p title="&quot;">&lt;b&gt;1<i></i></p>',
  )
})
