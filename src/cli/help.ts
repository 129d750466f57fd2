import type { Format, Lang, WordMap } from '../i18n/words.ts'
import { commandNames, type CommandName } from './commands.ts'
import { paragraph } from './table.ts'

/** Help needs no numbers and no other part's words, so it loads one small file: it must answer at once. */
async function helpWords(lang: Lang): Promise<(code: string) => string> {
  const cli: WordMap = lang === 'ru' ? (await import('../i18n/ru/cli.ts')).cli : (await import('../i18n/en/cli.ts')).cli
  return (code) => cli[code]!({} as never, {} as Format)
}

export async function helpText(lang: Lang, command: CommandName | null): Promise<string> {
  const t = await helpWords(lang)
  if (command !== null) return fitted(`${t(`cli.help.${command}`)}\n\n${t('cli.help.common')}\n`)
  const width = Math.max(...commandNames.map((name) => name.length))
  const list = commandNames.map((name) => `  ${name.padEnd(width)}  ${t(`cli.short.${name}`)}`).join('\n')
  return fitted(`${t('cli.help.intro')}\n\n${list}\n\n${t('cli.help.common')}\n\n${t('cli.help.outro')}\n`)
}

/** Prose is filled to the terminal's width, so that nobody has to count letters in the words; lists hang. */
function fitted(text: string): string {
  const lines: string[] = []
  let prose: string[] = []
  const fill = () => {
    if (prose.length > 0) lines.push(paragraph(prose.join(' ')))
    prose = []
  }
  for (const line of text.split('\n')) {
    const item = /^( {2,}(?:-\S+(?: \S+)*?|\S+) {2,})(.*)$/.exec(line)
    if (line !== '' && !line.startsWith(' ')) prose.push(line)
    else {
      fill()
      lines.push(item === null ? line : item[1]! + paragraph(item[2]!, 80, ' '.repeat(item[1]!.length)).trimStart())
    }
  }
  fill()
  return lines.join('\n')
}
