/** The demo as a brand of the web application: its files, goals and its own fixed day in a workspace of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoFiles } from '../demo/files.ts'
import { BUSINESS } from '../demo/goals.ts'
import { BRAND, DOWNLOADED } from '../demo/truths.ts'
import type { Lang } from '../i18n/words.ts'
import type { AppContext } from './context.ts'
import { demoWork } from './demo-work.ts'
import { importDemo } from './demo.ts'

export const DEMO_BRAND = 'demo'

/** Filling it twice changes nothing: files are known by their bytes. */
export async function makeDemoBrand(
  app: AppContext,
  lang: Lang,
  progress: (share: number, label: string) => void = () => {},
): Promise<void> {
  const known = await app.book.brand.get(app.workspace)
  await app.book.brand.save(app.workspace, {
    name: BRAND,
    demo: true,
    business: BUSINESS,
    currency: 'RUB',
    zone: 'Europe/Moscow',
    today: DOWNLOADED,
    colour: null,
    logo: null,
    retentionMonths: null,
    createdAt: known?.createdAt ?? app.now(),
  })
  if ((await app.book.goals.all(app.workspace)).length > 0) return
  const folder = await mkdtemp(join(tmpdir(), 'merilo-demo-'))
  try {
    const files = demoFiles()
    for (const file of files) await writeFile(join(folder, file.name), file.bytes)
    let done = 0
    await importDemo({ ...app, today: DOWNLOADED }, files, folder, lang, (_, path) =>
      progress(done++ / (files.length + 3), path.replace(/.*[/\\]/, '')),
    )
    await demoWork(app, lang)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
