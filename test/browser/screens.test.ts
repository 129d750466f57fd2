/** Every screen of the demo brand in both languages: it loads, complains of nothing, and `complaintsOf` finds nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endOf, SCREENS } from '../../src/web/screens.ts'
import { openApp, settled, type App, type Lang } from './app.ts'
import { AXE, complaintsOf } from './axe.ts'

let app: App

beforeAll(async () => {
  app = await openApp()
  await app.demo()
}, 240_000)
afterAll(() => app.close())

const languages: readonly Lang[] = ['ru', 'en']

describe.each(languages)('screens in %s', (lang) => {
  test.each(SCREENS)('%s', { timeout: 90_000 }, async (screen) => {
    const { context, page, complaints } = await app.visit({ lang })
    await context.addInitScript(AXE)
    await page.goto(`${app.address}/b/demo${endOf(screen)}?period=2026-10`)
    await settled(page)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await complaintsOf(page)).toEqual([])
    expect(complaints).toEqual([])
    // What one language says, the other must not: words of the product are in the reader's language.
    const texts = lang === 'en' ? await page.locator('h1, nav, button').allInnerTexts() : []
    expect(texts.filter((one) => /[а-яё]{4,}/i.test(one) && !/Зерно|Владелец|демо|русский/i.test(one))).toEqual([])
    await context.close()
  })
})
