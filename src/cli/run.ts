/** From the command line's words to an exit code: 0 done, 1 failed, 2 wrong use. Each command is loaded only when called. */
import { commandNames, isCommand, loadCommand } from './commands.ts'
import { helpText } from './help.ts'
import { commandFirst, commonOptions, langOf, parseCommandLine } from './options.ts'
import { failureText, isWrongUse } from './failure.ts'

export async function run(argv: readonly string[]): Promise<number> {
  const lang = langOf(argv, process.env)
  const [name, ...rest] = commandFirst(argv)
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
    const extra = positionals[command.most ?? positionals.length]
    if (extra !== undefined) {
      const { MeriloError } = await import('../core/errors.ts')
      throw new MeriloError('cli.extra-argument', { command: name, argument: extra })
    }
    return await command.run({ positionals, values, lang })
  } catch (error) {
    process.stderr.write(`${await failureText(error, lang)}\n`)
    return isWrongUse(error) ? 2 : 1
  }
}
