/** What every line of the bench needs: the machine in words, children that are timed from outside, medians. */
import { spawn } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

export const say = (text: string): boolean => process.stdout.write(`${text}\n`)

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform} ${process.arch}`

/** Others at work on the machine make every figure worse: a load above 0.5 before the start is told. */
export const load = (): number => loadavg()[0]!

export const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url))

export interface Ran {
  ms: number
  stdout: string
}

/** A fresh Node with the script, from start to end. Throws when it fails. */
export async function run(script: string, args: readonly string[] = [], node: readonly string[] = []): Promise<Ran> {
  const start = performance.now()
  const child = spawn(process.execPath, [...node, path(script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const ms = performance.now() - start
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}`)
  return { ms, stdout }
}

/** The middle one; of an even number the lower of the two in the middle. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[(values.length - 1) >> 1]!

const ms = (value: number): string => `${value.toFixed(0)} ms`

/** «name   median (fastest … slowest)  note». */
export function line(name: string, times: readonly number[], note = ''): void {
  const spread = `${ms(Math.min(...times))} … ${ms(Math.max(...times))}`
  say(`  ${name.padEnd(44)}${ms(median(times)).padStart(9)}  (${spread})${note === '' ? '' : `  ${note}`}`)
}

/** «aim: at most 4 ×: reached, 2.9 ×». */
export function aim(wanted: string, reached: boolean, got: string): void {
  say(`  aim ${wanted}: ${reached ? 'reached' : 'NOT reached'}, ${got}\n`)
}
