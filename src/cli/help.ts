import type { Format, Lang, WordMap } from '../i18n/words.ts'
import { commandNames, type CommandName } from './commands.ts'

/** Help needs no numbers and no other part's words, so it loads one small file: it must answer at once. */
async function helpWords(lang: Lang): Promise<(code: string) => string> {
  const cli: WordMap = lang === 'ru' ? (await import('../i18n/ru/cli.ts')).cli : (await import('../i18n/en/cli.ts')).cli
  return (code) => cli[code]!({} as never, {} as Format)
}

export async function helpText(lang: Lang, command: CommandName | null): Promise<string> {
  const t = await helpWords(lang)
  if (command !== null) return `${t(`cli.help.${command}`)}\n\n${t('cli.help.common')}\n`
  const width = Math.max(...commandNames.map((name) => name.length))
  const list = commandNames.map((name) => `  ${name.padEnd(width)}  ${t(`cli.short.${name}`)}`).join('\n')
  return `${t('cli.help.intro')}\n\n${list}\n\n${t('cli.help.common')}\n\n${t('cli.help.outro')}\n`
}
