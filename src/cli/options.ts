import { parseArgs, type ParseArgsConfig } from 'node:util'
import { MeriloError } from '../core/errors.ts'
import { NETWORKS, type Network } from '../core/facts/types.ts'
import { isDay, type Day } from '../core/time/day.ts'
import { LANGS, type Lang } from '../i18n/words.ts'

export type OptionSpecs = NonNullable<ParseArgsConfig['options']>
export type OptionValues = Record<string, string | boolean | (string | boolean)[] | undefined>

export const commonOptions = {
  data: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  today: { type: 'string' },
  tz: { type: 'string' },
  account: { type: 'string' },
  network: { type: 'string' },
  year: { type: 'string' },
} satisfies OptionSpecs

/** `merilo --lang en audit f.csv` means `merilo audit f.csv --lang en`: common options may stand before the command. */
export function commandFirst(argv: readonly string[]): string[] {
  let at = 0
  while (at < argv.length) {
    const option = /^--([a-z]+)(=.*)?$/.exec(argv[at]!)
    const known = option === null ? undefined : commonOptions[option[1] as keyof typeof commonOptions]
    if (known === undefined) break
    at += known.type === 'boolean' || option![2] !== undefined ? 1 : 2
  }
  return at >= argv.length ? [...argv] : [argv[at]!, ...argv.slice(0, at), ...argv.slice(at + 1)]
}

/** Throws `cli.unknown-option` and `cli.bad-option`; the caller exits with 2. */
export function parseCommandLine(
  args: readonly string[],
  options: OptionSpecs,
): { positionals: string[]; values: OptionValues } {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return { positionals, values }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const option = /'(-[^' ]+)/.exec(message)?.[1] ?? ''
    throw new MeriloError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'cli.unknown-option' : 'cli.bad-option',
      { option },
      { cause },
    )
  }
}

/** `--lang` wins, then the locale of the environment; Russian where nothing is said, for it is the first users' language. */
export function langOf(argv: readonly string[], env: NodeJS.ProcessEnv): Lang {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const asked = at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.split('=')[1] : argv[at + 1]
  if (asked !== undefined && (LANGS as readonly string[]).includes(asked)) return asked as Lang
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return locale === '' || locale === 'C' || locale === 'POSIX' || locale.startsWith('C.') || /^ru/i.test(locale)
    ? 'ru'
    : 'en'
}

export interface CommonOptions {
  dataDir: string | null
  json: boolean
  today: Day
  zone: string
  account: string | null
  network: Network | null
  year: number | null
}

/** Checks what the person typed. Throws `cli.bad-value` with the option, the value and what is allowed. */
export function readCommon(values: OptionValues, now: Date = new Date()): CommonOptions {
  const zone = text(values, 'tz') ?? 'Europe/Moscow'
  if (!isZone(zone)) throw badValue('--tz', zone, ['Europe/Moscow', 'Asia/Yekaterinburg', 'UTC'])
  const today = text(values, 'today') ?? dayIn(zone, now)
  if (!isDay(today)) throw badValue('--today', today, ['2026-10-31'])
  const network = text(values, 'network')
  if (network !== null && !(NETWORKS as readonly string[]).includes(network))
    throw badValue('--network', network, NETWORKS)
  const year = text(values, 'year')
  if (year !== null && !/^(19|20)\d\d$/.test(year)) throw badValue('--year', year, ['2026'])
  const lang = text(values, 'lang')
  if (lang !== null && !(LANGS as readonly string[]).includes(lang)) throw badValue('--lang', lang, LANGS)
  const dataDir = text(values, 'data')
  if (dataDir !== null && dataDir.trim() === '') throw badValue('--data', dataDir, ['./data'])
  return {
    dataDir,
    json: values.json === true,
    today,
    zone,
    account: text(values, 'account'),
    network: network as Network | null,
    year: year === null ? null : Number(year),
  }
}

export const text = (values: OptionValues, name: string): string | null => {
  const value = values[name]
  return typeof value === 'string' ? value : null
}

export const badValue = (option: string, value: string, allowed: readonly string[]): MeriloError =>
  new MeriloError('cli.bad-value', { option, value, allowed })

/** `--month`; null when not given. Throws `cli.bad-value`. */
export function readMonth(values: OptionValues): string | null {
  const month = text(values, 'month')
  if (month !== null && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw badValue('--month', month, ['2026-10'])
  return month
}

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const dayIn = (zone: string, now: Date): Day => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now)
