import { say } from '../i18n/say.ts'
import type { Lang } from '../i18n/words.ts'
import { commandNames, type CommandName } from './commands.ts'

/** Help is words, so it lives in i18n; this only puts the pieces in order. */
export function helpText(lang: Lang, command: CommandName | null): string {
  const words = (code: string) => say(lang, { code, params: {} })
  if (command !== null) return `${words(`cli.help.${command}`)}\n\n${words('cli.help.common')}\n`
  const width = Math.max(...commandNames.map((name) => name.length))
  const list = commandNames.map((name) => `  ${name.padEnd(width)}  ${words(`cli.short.${name}`)}`).join('\n')
  return `${words('cli.help.intro')}\n\n${list}\n\n${words('cli.help.common')}\n\n${words('cli.help.outro')}\n`
}
