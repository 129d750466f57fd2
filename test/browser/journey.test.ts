/**
 * The whole way as a newcomer goes it, in each language: first start, own brand, a VK export, point A, a goal with its
 * SMART verdict, the agreement by both sides, a closed month, its files, a link for the client. Texts are the product's
 * own words, so a changed word does not break the test and a missing one does. Pictures go to `MERILO_PICTURES`.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { demoFiles } from '../../src/demo/files.ts'
import { words } from './words.ts'
import { openApp, OWNER, settled, type Lang } from './app.ts'

const FILES = ['vk-community.csv', 'vk-posts.csv'] as const
const GOALS: Record<Lang, string> = {
  ru: 'Привлечь 250 новых подписчиков в группу ВКонтакте за две недели',
  en: 'Gain 250 new followers on VK in two weeks',
}
const FIVE_MINUTES_MS = 5 * 60_000

function camera(page: Page, lang: Lang): (name: string) => Promise<void> {
  const folder = process.env.MERILO_PICTURES
  if (folder) mkdirSync(folder, { recursive: true })
  return async (name) => {
    if (folder) await page.screenshot({ path: join(folder, `${name}.${lang}.png`), fullPage: true })
  }
}

const languages: readonly Lang[] = ['ru', 'en']

describe.each(languages)('the whole way in %s', (lang) => {
  test('from the first start to the client’s link', { timeout: 240_000 }, async () => {
    const app = await openApp()
    try {
      const w = words(lang)
      const { page, complaints } = await app.visit({ lang })
      const shot = camera(page, lang)
      const button = (name: string) => page.getByRole('button', { name, exact: true })
      const started = performance.now()

      // The first visitor becomes the owner and names a brand.
      await page.goto(app.address)
      await settled(page)
      expect(page.url()).toContain('/start')
      await page.getByLabel(w.start.name()).fill(OWNER.name)
      await page.getByLabel(w.start.email()).fill(OWNER.email)
      await page.locator('input[type=password]').fill(OWNER.password)
      await shot('01-start')
      await button(w.start['owner.create']()).click()
      await page.getByLabel(w.brand.name()).fill('Пробная кофейня')
      await button(w.brand.create()).click()
      await page.waitForURL(/\/b\/[\w-]+/)

      // Files are dropped, looked at, and taken.
      if (!page.url().includes('/sources')) await page.goto(`${page.url().split('?')[0]}/sources`)
      await settled(page)
      await page.locator('input[type=file]').setInputFiles(
        demoFiles()
          .filter(({ name }) => (FILES as readonly string[]).includes(name))
          .map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })),
      )
      const take = button(w.sources['queue.all']({ count: 2 }))
      await take.waitFor({ timeout: 60_000 })
      await shot('02-looked-at')
      await take.click()
      const done = page.locator('.badge', { hasText: w.sources['item.done']() })
      await done.nth(1).waitFor({ timeout: 60_000 })
      await shot('03-imported')
      const brand = /\/b\/([\w-]+)/.exec(page.url())![1]!

      // Point A, then the goal as a sentence: SMART with evidence.
      await page.goto(`${app.address}/b/${brand}/point-a`)
      await settled(page)
      await shot('04-point-a')
      await page.goto(`${app.address}/b/${brand}/goal`)
      await settled(page)
      await page.getByRole('main').getByRole('link', { name: w.goal.first(), exact: true }).click()
      await page.getByLabel(w.goal['sentence.shortcut']()).fill(GOALS[lang])
      await button(w.goal['sentence.shortcut.go']()).click()
      await page.locator('.smart').first().waitFor({ timeout: 60_000 })
      await settled(page)
      await shot('05-smart')
      expect(performance.now() - started).toBeLessThan(FIVE_MINUTES_MS)
      await button(w.goal.next()).click()
      await settled(page)
      await shot('06-steps')
      await button(w.goal.save()).click()

      // Both sides accept; a reload shows both.
      await page.getByText(w.goal['agreement.lead.unsigned']()).waitFor({ timeout: 30_000 })
      for (const side of ['client', 'specialist'] as const) {
        const form = page.locator('form', { has: button(w.goal[`agreement.accept.${side}`]()) })
        await form.locator('input').fill(side === 'client' ? 'Первая сторона' : 'Вторая сторона')
        await button(w.goal[`agreement.accept.${side}`]()).click()
        await button(w.goal[`agreement.accept.${side}`]()).waitFor({ state: 'detached' })
      }
      await page.reload()
      await page.getByText(w.goal['agreement.lead.signed']()).waitFor()
      await shot('07-agreement')

      // The overview speaks, the month is closed, its file is a PDF, and a stranger reads it by the link.
      await page.goto(`${app.address}/b/${brand}?period=2026-10`)
      await settled(page)
      await shot('08-overview')
      await page.goto(`${app.address}/b/${brand}/reports?month=2026-10`)
      await settled(page)
      await button(w.reports.close()).click()
      await page.getByRole('dialog').getByRole('button', { name: w.reports.close() }).click()
      await button(w.reports.share()).waitFor({ timeout: 60_000 })
      await settled(page)
      await shot('09-report')
      const pdf = await page.request.get(
        `${app.address}/api/brands/${brand}/reports/2026-10/file?format=pdf&version=1&lang=${lang}`,
      )
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
      await button(w.reports.share()).click()
      await button(w.reports['share.make']()).click()
      const link = await page.getByRole('dialog').locator('input[readonly]').inputValue()
      const stranger = await app.visit({ lang })
      await stranger.context.clearCookies()
      const opened = await stranger.page.goto(link)
      expect(opened?.status()).toBe(200)
      expect(await stranger.page.locator('h1').innerText()).toMatch(/2026/)
      await stranger.context.close()
      expect(complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})
