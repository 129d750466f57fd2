/** The built web client: made by Vite when it is missing or older than its sources. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { latestChange } from './latest-change.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = join(ROOT, 'dist/web')
const SOURCES = ['src/web', 'src/i18n', 'src/charts', 'src/core', 'package-lock.json'].map((path) => join(ROOT, path))

/** Resolves to the folder of the client. */
export async function builtWeb(onBuild: () => void): Promise<string> {
  const built = await stat(join(OUT, 'index.html')).catch(() => null)
  if (built !== null && built.mtimeMs >= (await latestChange(SOURCES)).latest) return OUT
  onBuild()
  // The bundler is loaded only when it is needed: it costs more than the rest of a start.
  const { build } = await import('vite')
  const { NODE_ENV } = process.env
  try {
    // Vite would keep another environment, and with it the much larger development build of React.
    process.env.NODE_ENV = 'production'
    await build({ configFile: join(ROOT, 'src/web/vite.config.ts'), logLevel: 'warn' })
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
  return OUT
}
