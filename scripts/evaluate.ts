/**
 * `npm run evaluate -- DIR`: measures the judge on public data sets and writes docs/EVALUATION.md. DIR holds one folder per
 * data set (daily-series, m4, causal-prop99, changepoint-tcpd, facebook-metrics, facebook-live-sellers, vk-bots-kolomeets,
 * starscout, coordinated-tweets, youtube-spam, banking77, cedr,
 * instagram-srf-derived); sets that are not there are left out. Without DIR only generated series are used and nothing is written. `--quick` asks fewer times; `--only drip,spam` runs
 * these parts; with either nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { burstLines } from './evaluate/bursts.ts'
import { changepointLines } from './evaluate/changepoints.ts'
import { changeLines } from './evaluate/change.ts'
import { dripLines } from './evaluate/drips.ts'
import { forecastLines } from './evaluate/forecast.ts'
import type { Line } from './evaluate/line.ts'
import { lockstepLines } from './evaluate/lockstep.ts'
import { m4Lines } from './evaluate/m4.ts'
import { prop99Lines } from './evaluate/prop99.ts'
import { profileLines } from './evaluate/profiles.ts'
import { ratioLines } from './evaluate/ratios.ts'
import { spamLines } from './evaluate/spam.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const folder = positionals[0] ?? null
const many = values.quick ? 1 : 4

const parts: Record<string, () => Line[]> = {
  change: () => changeLines(folder, 60 * many),
  forecast: () => forecastLines(folder, values.quick ? 41 : 7),
  ratio: () => ratioLines(folder, 200 * many),
  m4: () => m4Lines(folder),
  prop99: () => prop99Lines(folder),
  changepoint: () => changepointLines(folder),
  burst: () => burstLines(folder),
  drip: () => dripLines(folder),
  lockstep: () => lockstepLines(folder),
  spam: () => spamLines(folder),
  profile: () => profileLines(folder),
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`)
const mark = (line: Line): string => (line.reached === null ? '·' : line.reached ? 'yes' : 'no')

const lines: Line[] = []
const started = performance.now()
for (const [name, part] of Object.entries(parts)) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue
  for (const line of part()) {
    lines.push(line)
    print(
      `${line.question}\n  data       ${line.data}\n  reference  ${line.reference}\n  aim        ${line.aim}\n  ours       ${line.ours}\n  reached    ${mark(line)}\n`,
    )
  }
}
const seconds = Math.round((performance.now() - started) / 1000)
print(
  `${lines.filter((line) => line.reached === true).length} of ${lines.filter((line) => line.reached !== null).length} aims reached, ${seconds} s`,
)

if (folder !== null && !values.quick && values.only === undefined) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const table = lines.map(
    (line) =>
      `| ${[line.question, line.data, line.reference, line.aim, line.ours, mark(line)].map(cell).join(' | ')} |`,
  )
  const notes = lines.map((line) => `- **${line.question}** (${line.data}): ${line.note}`)
  const text = `# How good is the judge?

Written by \`npm run evaluate -- DIR\` on ${new Date().toISOString().slice(0, 10)}: Merilo ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${seconds} s.
Everything is seeded: the same code and data give the same figures. Choices were made on the half that is not reported, except where a note says otherwise.

| question | data | reference | aim | ours | reached |
|---|---|---|---|---|---|
${table.join('\n')}

## What each line means

${notes.join('\n')}
`
  writeFileSync(new URL('../docs/EVALUATION.md', import.meta.url), text)
}
