/** Settings, the web client if it is missing, the server, one address. */
import { langOf as langOfEnvironment } from '../cli/options.ts'
import { failureText } from '../cli/failure.ts'
import { say } from '../i18n/say.ts'
import { builtWeb } from './build-web.ts'
import { readConfig } from './config.ts'
import { startServer } from './start.ts'

const lang = langOfEnvironment([], process.env)
const print = (text: string): void => void process.stdout.write(`${text}\n`)

try {
  const config = readConfig(process.env)
  const web = await builtWeb(() => print(say(lang, { code: 'server.building', params: {} })))
  const running = await startServer(config, web)
  print(say(lang, { code: 'server.ready', params: { address: running.address } }))
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      // A second Ctrl+C means now.
      if (stopping) process.exit(1)
      stopping = true
      void running.stop().then(() => process.exit())
    })
} catch (error) {
  process.stderr.write(`${await failureText(error, lang)}\n`)
  process.exitCode = 1
}
