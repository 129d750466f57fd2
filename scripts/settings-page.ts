/** The manual's page of settings, in both languages, made from the code. */
import { SETTINGS } from '../src/server/config.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')
const shown = (value: string): string => (value === '' ? '—' : `\`${value}\``)

const table = (lang: 'ru' | 'en', head: readonly [string, string, string]): string =>
  [
    `| ${head.join(' | ')} |`,
    '|---|---|---|',
    ...Object.values(SETTINGS).map((one) => `| \`${one.env}\` | ${cell(one.doc[lang])} | ${shown(one.default)} |`),
  ].join('\n')

export const settingsPage =
  (): string => `<!-- Written by scripts/write-settings.ts from src/server/config.ts. Change that and run it again. -->

# Settings

The server reads its settings from the environment and checks them at the start: one that does not fit stops it with the
name of the variable. An empty variable counts as an absent one.

    MERILO_DATA=/var/lib/merilo MERILO_HOST=0.0.0.0 MERILO_URL=https://merilo.example.com npm start

${table('en', ['variable', 'meaning', 'default'])}

# Настройки

Сервер берёт настройки из переменных окружения и проверяет их при запуске: если значение не подходит, он не запустится и
назовёт переменную. Пустая переменная — то же, что отсутствующая.

${table('ru', ['переменная', 'что значит', 'по умолчанию'])}
`
