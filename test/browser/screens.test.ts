/** Every screen of the demo brand in both languages and themes: it loads, complains of nothing, and axe finds nothing. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openApp, SCREENS, settled, type App, type Lang } from './app.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.2 AA and what it is built on. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  id: string
  nodes: { target: string[]; failureSummary: string }[]
}

let app: App

beforeAll(async () => {
  app = await openApp()
  await app.demo()
}, 240_000)
afterAll(() => app.close())

async function violations(page: Page): Promise<string[]> {
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'], iframes: false }).then((r) => r.violations)`,
  )) as Violation[]
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary.replace(/\s+/g, ' ')}`),
  )
}

const languages: readonly Lang[] = ['ru', 'en']

describe.each(languages)('screens in %s', (lang) => {
  test.each(SCREENS)('/%s', { timeout: 90_000 }, async (screen) => {
    const { context, page, complaints } = await app.visit({ lang })
    // The test's own script must not be stopped by the policy that stops everybody else's.
    await context.addInitScript(AXE)
    await page.goto(`${app.address}/b/demo${screen && `/${screen}`}?period=2026-10`)
    await settled(page)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await violations(page)).toEqual([])
    await page.evaluate("document.documentElement.dataset.theme = 'dark'")
    // Colours change over a moment, in which nothing has its contrast; a picture of everything draws it all.
    await page.waitForTimeout(300)
    await page.screenshot({ fullPage: true })
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    await page.waitForTimeout(300)
    const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
    expect(wide).toBeLessThanOrEqual(320)
    expect(complaints).toEqual([])
    // What one language says, the other must not: words of the product are in the reader's language.
    const texts = lang === 'en' ? await page.locator('h1, nav, button').allInnerTexts() : []
    expect(texts.filter((one) => /[а-яё]{4,}/i.test(one) && !/Зерно|Владелец|демо|русский/i.test(one))).toEqual([])
    await context.close()
  })
})
