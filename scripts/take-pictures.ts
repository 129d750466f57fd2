/**
 * Pictures of every screen of the demo brand, in both languages and themes, for docs/pictures:
 * `node scripts/take-pictures.ts [folder] [screen…]`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { endOf, SCREENS } from '../src/web/screens.ts'
import { openApp, settled, type Lang, type Theme } from '../test/browser/app.ts'

const [folder = 'docs/pictures', ...only] = process.argv.slice(2)
const WIDTH = 1280
const HEIGHT = 860

interface Shot {
  name: string
  path: string
  /** What to press before the picture. */
  act?: (page: Page) => Promise<void>
}

const EVIDENCE = 'evidence=new_followers~vk:990000001~2026-10-01~2026-10-31'

const SHOTS: readonly Shot[] = [
  { name: 'portfolio', path: '/' },
  ...SCREENS.map((screen) => ({ name: screen, path: `/b/demo${endOf(screen)}?period=2026-10` })),
  { name: 'evidence', path: `/b/demo?period=2026-10&${EVIDENCE}` },
  { name: 'calendar', path: '/b/demo/plan?tab=calendar&month=2026-10' },
  { name: 'notes', path: '/b/demo/plan?tab=notes' },
  { name: 'me', path: '/me' },
]

const TITLES: Record<Lang, string> = { ru: 'Экраны', en: 'Screens' }

await mkdir(folder, { recursive: true })
const app = await openApp()
try {
  await photograph([{ name: 'start', path: '/start' }])
  await app.demo()
  await photograph(SHOTS)
  if (only.length === 0) await writeFile(join(folder, 'README.md'), list())
} finally {
  await app.close()
  // The bundler's threads, where the client was built just now, would keep the process.
  setImmediate(() => process.exit())
}

async function photograph(shots: readonly Shot[]): Promise<void> {
  for (const lang of ['ru', 'en'] as const)
    for (const theme of ['light', 'dark'] as const) {
      const { context, page } = await app.visit({ lang, theme, width: WIDTH, height: HEIGHT })
      for (const { name, path, act } of shots) {
        if (only.length > 0 && !only.includes(name)) continue
        await page.goto(app.address + path)
        await settled(page)
        await act?.(page)
        await page.screenshot({ path: join(folder, fileOf(name, lang, theme)), animations: 'disabled' })
      }
      await context.close()
    }
}

function fileOf(name: string, lang: Lang, theme: Theme): string {
  return `${name}.${lang}.${theme}.png`
}

function list(): string {
  const rows = ['start', ...SHOTS.map(({ name }) => name)].map((name) => {
    const cells = (['ru', 'en'] as const).flatMap((lang) =>
      (['light', 'dark'] as const).map((theme) => `![${name}](${fileOf(name, lang, theme)})`),
    )
    return `| ${[name, ...cells].join(' | ')} |`
  })
  return [
    '<!-- Written by scripts/take-pictures.ts. Run it again after a change of looks or words. -->',
    '',
    `# ${TITLES.ru} · ${TITLES.en}`,
    '',
    'Бренд и цифры выдуманы. · The brand and its figures are invented.',
    '',
    '| | по-русски, светлая | по-русски, тёмная | English, light | English, dark |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
