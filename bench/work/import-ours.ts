/** One import into a new data folder, through the app's own path. Prints how long it took until it was durable. */
import { importFiles } from '../../src/app/import-files.ts'
import { noImportOptions } from '../../src/app/import-file.ts'
import { withApp } from '../../src/app/open.ts'

const [file, dataDir] = process.argv.slice(2) as [string, string]
await withApp({ dataDir, zone: 'Europe/Moscow', today: '2026-11-02' }, async (app) => {
  const start = performance.now()
  const [outcome] = await importFiles(app, [file], { ...noImportOptions, corrections: [] })
  const ms = performance.now() - start
  if (!outcome?.result) throw outcome?.error
  const { rows, facts, source } = outcome.result.record
  // maxRSS is in kilobytes.
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  process.stdout.write(JSON.stringify({ ms, rows, facts, source, peak }))
})
