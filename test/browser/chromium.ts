/**
 * A Chromium for the tests without any download: the one that `MERILO_CHROMIUM` names, else one that is installed, else
 * the one that comes inside an npm package (Linux x64) together with the few system libraries that it needs.
 */
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** Quiet on the network and the same everywhere. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--hide-scrollbars', '--font-render-hinting=none']

export async function openBrowser(): Promise<Browser> {
  const named = process.env.MERILO_CHROMIUM || INSTALLED.find((path) => existsSync(path))
  if (named) return chromium.launch({ executablePath: named, args: ARGS })
  const { executablePath, libraries } = await packaged()
  const env = { ...process.env, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }
  return chromium.launch({ executablePath, args: [...ARGS, '--no-zygote', '--headless=shell'], env })
}

/** Unpacked once per machine into the temporary folder. */
async function packaged(): Promise<{ executablePath: string; libraries: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('no Chromium found: install one, or name it in MERILO_CHROMIUM')
  const { default: pack, inflate } = await import('@sparticuz/chromium')
  const executablePath = await pack.executablePath()
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')
  const folder = await inflate(join(bin, 'al2023.tar.br'))
  return { executablePath, libraries: join(folder || join(tmpdir(), 'al2023'), 'lib') }
}
