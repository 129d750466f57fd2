/** The application as a person meets it: the built client, a server on a free port with a folder of its own, a browser. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { builtWeb } from '../../src/server/build-web.ts'
import { readConfig } from '../../src/server/config.ts'
import { startServer } from '../../src/server/start.ts'
import { openBrowser } from './chromium.ts'

export type Lang = 'ru' | 'en'
export type Theme = 'light' | 'dark'

export interface Visit {
  lang?: Lang
  theme?: Theme
  width?: number
  height?: number
}

export const OWNER = { name: 'Владелец', email: 'owner@example.test', password: 'длинный пароль' }

export interface App {
  address: string
  /** A window of its own; messages of the page that are errors are collected in `complaints`. */
  visit: (how?: Visit) => Promise<{ context: BrowserContext; page: Page; complaints: string[] }>
  /** Asks the API as this window's person. */
  post: (context: BrowserContext, path: string, body?: object) => Promise<unknown>
  /** The first owner and the demo brand, ready. */
  demo: () => Promise<void>
  close: () => Promise<void>
}

export async function openApp(): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), 'merilo-browser-'))
  const web = await builtWeb(() => {})
  const server = await startServer(readConfig({ MERILO_DATA: folder, MERILO_PORT: '0', MERILO_LOG: 'error' }), web)
  const browser: Browser = await openBrowser()
  const { address } = server
  const headers = { 'sec-fetch-site': 'same-origin' }

  const post: App['post'] = async (context, path, body = {}) => {
    const answer = await context.request.post(`${address}${path}`, { data: body, headers })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
    return answer.json()
  }
  /** One signed-in owner for all windows: a person does not sign in anew for each. */
  let signedIn: Awaited<ReturnType<BrowserContext['storageState']>> | undefined
  return {
    address,
    post,
    visit: async ({ lang = 'ru', theme = 'light', width = 1440, height = 900 } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: lang === 'ru' ? 'ru-RU' : 'en-GB',
        timezoneId: 'Europe/Moscow',
        colorScheme: theme,
        reducedMotion: 'reduce',
        ...(signedIn ? { storageState: signedIn } : {}),
      })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      return { context, page, complaints }
    },
    demo: async () => {
      const context = await browser.newContext()
      await post(context, '/api/setup', OWNER)
      const { job } = (await post(context, '/api/demo')) as { job: string }
      for (;;) {
        const { state } = (await (await context.request.get(`${address}/api/jobs/${job}`)).json()) as { state: string }
        if (state === 'failed') throw new Error('the demo was not made')
        if (state === 'done') break
        await new Promise((resolve) => setTimeout(resolve, 300))
      }
      signedIn = await context.storageState()
      await context.close()
    },
    close: async () => {
      await browser.close()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The screen is there: it has its heading, no skeleton is left, and what it asked for has come, if that takes no minute. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ timeout: 60_000 })
  await page.locator('.skeleton').first().waitFor({ state: 'detached', timeout: 60_000 })
  // A report inside a page may still be typeset; what a test needs of it, it waits for itself.
  await page.waitForLoadState('networkidle', { timeout: 15_000 }).catch(() => {})
}
