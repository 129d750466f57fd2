/** The web application: start, first view, the portfolio, every page beside a query by hand and under load. */
import { join } from 'node:path'
import { run, say } from './machine.ts'
import { benchBeside } from './web/beside.ts'
import { benchFirstView } from './web/first-view.ts'
import { installation } from './web/installation.ts'
import { benchLoad } from './web/load.ts'

const PARTS: Record<string, (folder: string) => Promise<void>> = {
  view: (folder) => benchFirstView(join(folder, 'demo')),
  portfolio: async () => {
    say((await run('bench/portfolio-page.ts')).stdout)
  },
  beside: async (folder) => benchBeside((await installation(join(folder, 'beside'), say)).folder),
  load: async (folder) => {
    say('50 people click through the screens of 100 brands (1,000 accounts, 24 months) while files are imported')
    await benchLoad(await installation(join(folder, 'agency'), say))
  },
}

/** `MERILO_BENCH_PARTS=view,load` takes some of them. */
export async function benchWeb(folder: string): Promise<void> {
  const only = process.env.MERILO_BENCH_PARTS?.split(',')
  for (const [name, part] of Object.entries(PARTS)) if (only === undefined || only.includes(name)) await part(folder)
}
