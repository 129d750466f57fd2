/**
 * `npm run bench [-- --large] [-- import audit portfolio help judgement web]`: what the issue of speed asks, side by side, in one run.
 * Data is generated into a folder of its own and removed. Run it on a machine that does nothing else.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchAudit } from './audit.ts'
import { benchHelp } from './help.ts'
import { benchImport } from './import.ts'
import { benchJudgement } from './judgement.ts'
import { benchLarge } from './large.ts'
import { load, machine, run, say } from './machine.ts'
import { benchWeb } from './web.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { large: { type: 'boolean' } } })
const lines: Record<string, (folder: string) => Promise<void>> = {
  import: benchImport,
  audit: benchAudit,
  portfolio: async () => {
    say('All KPIs of 1,000 accounts over 24 months against one query by hand (aim: at most 2 ×)')
    say((await run('bench/portfolio.ts')).stdout.replaceAll(/^(?=.)/gm, '  '))
  },
  'portfolio-page': async () => void say((await run('bench/portfolio-page.ts')).stdout),
  help: benchHelp,
  judgement: benchJudgement,
  web: benchWeb,
}
const unknown = positionals.filter((name) => !(name in lines))
if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(lines).join(', ')}`)

const folder = await mkdtemp(join(tmpdir(), 'merilo-bench-'))
try {
  say(machine())
  const before = load()
  say(
    `load before the start ${before.toFixed(1)}${before > 0.5 ? ': others are at work, the figures are too high' : ''}\n`,
  )
  for (const [name, bench] of Object.entries(lines))
    if (positionals.length === 0 || positionals.includes(name)) await bench(folder)
  if (values.large) await benchLarge(folder)
} finally {
  await rm(folder, { recursive: true, force: true })
}
