/** The web application: start, first view, the portfolio, every screen under load and beside a query by hand. */
import { join } from 'node:path'
import { say } from './machine.ts'
import { installation } from './web/installation.ts'
import { benchLoad } from './web/load.ts'

export async function benchWeb(folder: string): Promise<void> {
  const agency = await installation(join(folder, 'agency'), say)
  say('50 people click through the screens of 100 brands (1,000 accounts, 24 months) while files are imported')
  await benchLoad(agency)
}
