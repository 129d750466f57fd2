/** What axe finds on a page, against WCAG 2.2 AA and what it is built on. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** For `context.addInitScript`: a test's own script must not be stopped by the policy that stops everybody else's. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  id: string
  nodes: { target: string[]; failureSummary: string }[]
}

/** Until every colour has arrived: half way between two, nothing has its contrast. */
const still = (page: Page): Promise<unknown> =>
  page.evaluate(`Promise.all(document.getAnimations()
    .filter((one) => one.effect.getComputedTiming().endTime < Infinity).map((one) => one.finished.catch(() => {})))`)

async function violations(page: Page, runOnly: object = TAGS): Promise<string[]> {
  await still(page)
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'], iframes: false }).then((r) => r.violations)`,
  )) as Violation[]
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary.replace(/\s+/g, ' ')}`),
  )
}

/** In both themes, and at 320 px without scrolling sideways. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const found = await violations(page)
  await page.evaluate("document.documentElement.dataset.theme = 'dark'")
  // A picture draws what lies below the screen too; of a very long page it takes longer than all the rest.
  await page.waitForTimeout(100)
  const height = (await page.evaluate('document.documentElement.scrollHeight')) as number
  if (height < 12_000) await page.screenshot({ fullPage: true })
  // The theme changes colours and nothing else.
  const dark = await violations(page, { type: 'rule', values: ['color-contrast'] })
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 800 })
  await page.waitForTimeout(200)
  const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
  await page.setViewportSize(size)
  await page.evaluate('delete document.documentElement.dataset.theme')
  return [...found, ...dark.map((one) => `dark: ${one}`), ...(wide > 320 ? [`320 px: ${wide} wide`] : [])]
}
