#!/usr/bin/env node
/**
 * The `merilo` command. What Node makes of the sources (types stripped, code compiled) is kept beside the packages, so
 * that the next start takes a third of the time; a folder that can't be written to only costs that. The cache serves
 * what is imported after it is switched on: therefore this file is as small as it is, and plain JavaScript, so that a
 * start from the cache never loads the type stripper.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/merilo'))
const { run } = await import('./run.ts')

// A reader that closes early (`merilo kpi | head`) is no failure of ours.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2))
