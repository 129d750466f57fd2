#!/usr/bin/env node
/**
 * The `merilo` command. Exit codes: 0 done, 1 failed, 2 wrong use. Each command is loaded only when it is called,
 * so that help answers at once.
 */
import { commandNames, isCommand, loadCommand } from './commands.ts'
import { helpText } from './help.ts'
import { commonOptions, langOf, parseCommandLine } from './options.ts'
import { failureText, isWrongUse } from './failure.ts'

async function main(argv: readonly string[]): Promise<number> {
  const lang = langOf(argv, process.env)
  const [name, ...rest] = argv
  try {
    if (name === '--version' || name === '-v') {
      const { version } = await import('./version.ts')
      process.stdout.write(`${version()}\n`)
      return 0
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      process.stdout.write(await helpText(lang, isCommand(rest[0]) ? rest[0] : null))
      return 0
    }
    if (!isCommand(name)) {
      const { MeriloError } = await import('../core/errors.ts')
      throw new MeriloError('cli.unknown-command', { command: name, commands: commandNames })
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      process.stdout.write(await helpText(lang, name))
      return 0
    }
    const command = await loadCommand(name)
    const { positionals, values } = parseCommandLine(rest, { ...commonOptions, ...command.options })
    return await command.run({ positionals, values, lang })
  } catch (error) {
    process.stderr.write(`${await failureText(error, lang)}\n`)
    return isWrongUse(error) ? 2 : 1
  }
}

// A reader that closes early (`merilo kpi | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2))
