/** The doors: a fresh installation, the demo as a guest, becoming the owner, an invitation, a second factor, a lost password. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserContext, Page } from 'playwright-core'
import { codeAt } from '../../src/server/auth/totp.ts'
import { openApp, settled, type App } from './app.ts'
import { AXE, complaintsOf } from './axe.ts'

const PASSWORD = 'лошадь верно батарея'
const ANNA = { name: 'Анна', email: 'anna@example.test' }
const OLEG = { name: 'Олег', email: 'oleg@example.test' }

let app: App
/** Anna's window: what she did in one test is there in the next. */
let anna: { context: BrowserContext; page: Page }

beforeAll(async () => {
  app = await openApp()
  anna = await visit('ru')
}, 240_000)
afterAll(() => app.close())

async function visit(lang: 'ru' | 'en'): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const window = await app.visit({ lang })
  await window.context.addInitScript(AXE)
  return window
}

const go = async (page: Page, path: string): Promise<void> => {
  await page.goto(app.address + path)
  await settled(page)
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** A new account in its form. */
async function fillAccount(page: Page, { name, email }: typeof ANNA): Promise<void> {
  await page.getByLabel('Как вас зовут').fill(name)
  await page.locator('input[type=email]').first().fill(email)
  await page.locator('input[autocomplete=new-password]').fill(PASSWORD)
}
async function enter(page: Page, email: string, password = PASSWORD): Promise<void> {
  await go(page, '/sign-in')
  await page.locator('input[type=email]').fill(email)
  await page.locator('input[type=password]').fill(password)
  await button(page, 'Войти').click()
}

test('fresh: every address leads to the start; it is clean in both languages', { timeout: 90_000 }, async () => {
  for (const lang of ['ru', 'en'] as const) {
    const { context, page, complaints } = await visit(lang)
    await go(page, '/b/demo/team')
    expect(page.url()).toBe(`${app.address}/start`)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await complaintsOf(page)).toEqual([])
    // The browser itself tells of answers for those who signed in.
    expect(complaints.filter((one) => !one.includes('status of 401'))).toEqual([])
    await context.close()
  }
})

test('one click opens the demo for a guest; later the guest becomes the owner', { timeout: 120_000 }, async () => {
  const { page } = anna
  await go(page, '/')
  await button(page, 'Открыть демо').click()
  await page.waitForURL('**/b/demo**', { timeout: 90_000 })
  await settled(page)
  await page.getByRole('link', { name: 'Создайте владельца, чтобы сохранить доступ' }).click()
  await page.getByRole('heading', { name: 'Оставьте доступ за собой' }).waitFor()
  await fillAccount(page, ANNA)
  expect(await page.getByText('Надёжный пароль').isVisible()).toBe(true)
  await button(page, 'Стать владельцем').click()
  await page.waitForURL(`${app.address}/`)
  await settled(page)
  expect(await page.getByRole('link', { name: /Зерно и пар/ }).count()).toBeGreaterThan(0)
  // A stranger comes too late.
  const late = await visit('ru')
  await go(late.page, '/start')
  expect(late.page.url()).toBe(`${app.address}/sign-in`)
  expect(await complaintsOf(late.page)).toEqual([])
  await late.context.close()
})

test('the team and one’s own page are clean on every tab', { timeout: 120_000 }, async () => {
  const { page } = anna
  for (const path of ['/me', ...['people', 'brand', 'data', 'log'].map((tab) => `/b/demo/team?tab=${tab}`)]) {
    await go(page, path)
    expect([path, await complaintsOf(page)]).toEqual([path, []])
  }
})

test('an invitation by link brings a specialist in', { timeout: 90_000 }, async () => {
  const { page } = anna
  await go(page, '/b/demo/team')
  await button(page, 'Пригласить').click()
  await button(page, 'Создать ссылку').click()
  const link = await page.getByLabel('Ссылка-приглашение').inputValue()
  expect(await complaintsOf(page)).toEqual([])
  await button(page, 'Готово').click()
  await page.getByText('для любого, у кого ссылка').waitFor()

  const guest = await visit('ru')
  await guest.page.goto(link)
  await settled(guest.page)
  expect(await complaintsOf(guest.page)).toEqual([])
  await fillAccount(guest.page, OLEG)
  await button(guest.page, 'Создать и войти').click()
  await guest.page.waitForURL('**/b/demo**')
  await go(guest.page, '/b/demo/team?tab=brand')
  expect(await guest.page.getByText('Менять настройки может владелец бренда.').isVisible()).toBe(true)
  expect(await guest.page.getByRole('link', { name: 'Журнал' }).count()).toBe(0)
  await guest.context.close()

  const again = await visit('ru')
  await again.page.goto(link)
  await again.page.getByRole('heading', { name: 'Ссылка не подходит' }).waitFor()
  await again.context.close()

  // A role changes where it stands, and can be put back.
  await go(page, '/b/demo/team')
  await page.getByLabel('Роль: Олег').selectOption('manager')
  await page.getByText('Олег теперь менеджер').waitFor()
  await button(page, 'Вернуть').click()
  await page.waitForFunction(`document.querySelector('tbody select')?.value === 'specialist'`)
})

test('with the second factor a code is asked for', { timeout: 90_000 }, async () => {
  const { page } = anna
  await go(page, '/me')
  await button(page, 'Включить вход с кодом').click()
  await page.getByLabel('Текущий пароль').fill(PASSWORD)
  await button(page, 'Дальше').click()
  const key = (await page.locator('.me__key code').innerText()).replaceAll(' ', '')
  expect(await page.getByRole('img', { name: 'Квадрат для приложения-аутентификатора' }).isVisible()).toBe(true)
  expect(await complaintsOf(page)).toEqual([])
  await page.getByLabel('Шесть цифр из приложения').fill(codeAt(key, new Date(Date.now() - 30_000)))
  await button(page, 'Включить').click()
  await page.locator('.me__codes code').first().waitFor()
  const codes = await page.locator('.me__codes code').allInnerTexts()
  expect(codes).toHaveLength(10)
  await button(page, 'Готово').click()
  await page.getByText('Осталось 10 запасных кодов.').waitFor()

  const other = await visit('ru')
  await enter(other.page, ANNA.email)
  await other.page.getByRole('heading', { name: 'Код из приложения' }).waitFor()
  expect(await complaintsOf(other.page)).toEqual([])
  await other.page.getByLabel('Код').fill('000000')
  await button(other.page, 'Продолжить').click()
  await other.page.getByText('Код не подошёл').waitFor()
  await other.page.getByLabel('Код').fill(codes[0]!)
  await button(other.page, 'Продолжить').click()
  await other.page.waitForURL(`${app.address}/`)
  // Ended from the first window: the second finds itself outside.
  await go(page, '/me')
  await button(page, 'Завершить все остальные').click()
  await page.getByText('Остальные сеансы завершены').waitFor()
  await go(other.page, '/me')
  expect(other.page.url()).toContain('/sign-in')
  await other.context.close()
})

test('a forgotten password: the owner’s link sets a new one', { timeout: 90_000 }, async () => {
  const { page } = anna
  await go(page, '/b/demo/team')
  await button(page, 'Ссылка для нового пароля: Олег').click()
  await button(page, 'Создать ссылку').click()
  const link = await page.getByRole('textbox', { name: 'Ссылка для нового пароля' }).inputValue()
  const oleg = await visit('ru')
  await oleg.page.goto(link)
  await settled(oleg.page)
  expect(await complaintsOf(oleg.page)).toEqual([])
  await oleg.page.locator('input[autocomplete=new-password]').fill('совершенно другой пароль')
  await button(oleg.page, 'Сохранить пароль').click()
  await oleg.page.waitForURL('**/sign-in')
  await enter(oleg.page, OLEG.email)
  await oleg.page.getByText('Почта или пароль не подходят').waitFor()
  await enter(oleg.page, OLEG.email, 'совершенно другой пароль')
  await oleg.page.waitForURL(`${app.address}/`)
  await oleg.context.close()
})

test('the page of the API is clean in both languages', { timeout: 90_000 }, async () => {
  for (const lang of ['ru', 'en'] as const) {
    const { context, page, complaints } = await visit(lang)
    await page.goto(`${app.address}/api`)
    expect(await complaintsOf(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  }
})
