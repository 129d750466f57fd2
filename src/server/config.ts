/** Settings from the environment, checked at start. The manual's table is made from this file. */
import { z } from 'zod'
import { MeriloError } from '../core/errors.ts'

interface Setting {
  env: string
  /** For the manual. */
  doc: { ru: string; en: string }
  schema: z.ZodType
  default: string
}

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((n) => n >= least && n <= most)

const setting = <S extends z.ZodType>(one: { env: string; doc: Setting['doc']; schema: S; default: string }) => one

export const SETTINGS = {
  dataDir: setting({
    env: 'MERILO_DATA',
    doc: {
      ru: 'Папка с данными: обе базы и ключ псевдонимов',
      en: 'Folder of the data: both stores and the key of pseudonyms',
    },
    schema: z.string().min(1),
    default: './data',
  }),
  host: setting({
    env: 'MERILO_HOST',
    doc: {
      ru: 'Адрес, на котором слушает сервер. 0.0.0.0 — доступен из сети',
      en: 'Address to listen on. 0.0.0.0 makes it reachable from the network',
    },
    schema: z.string().min(1),
    default: '127.0.0.1',
  }),
  port: setting({
    env: 'MERILO_PORT',
    doc: { ru: 'Порт; 0 — любой свободный', en: 'Port; 0 takes any free one' },
    schema: whole(0, 65_535),
    default: '7400',
  }),
  url: setting({
    env: 'MERILO_URL',
    doc: {
      ru: 'Адрес, по которому приложение открывают люди (для ссылок; с https — куки только по https)',
      en: 'Address that people open (used in links; with https, cookies go over https only)',
    },
    schema: z.union([z.literal(''), z.url()]).transform((text) => text.replace(/\/$/, '')),
    default: '',
  }),
  trustProxy: setting({
    env: 'MERILO_TRUST_PROXY',
    doc: {
      ru: 'yes — адрес посетителя брать из X-Forwarded-For (только за своим прокси)',
      en: 'yes takes the visitor’s address from X-Forwarded-For (only behind a proxy of yours)',
    },
    schema: z.enum(['yes', 'no']).transform((text) => text === 'yes'),
    default: 'no',
  }),
  uploadMb: setting({
    env: 'MERILO_UPLOAD_MB',
    doc: {
      ru: 'Наибольший размер загружаемого файла, МБ: от 1 до 4096',
      en: 'Largest file that may be uploaded, MB: 1 to 4096',
    },
    schema: whole(1, 4096),
    default: '300',
  }),
  sessionDays: setting({
    env: 'MERILO_SESSION_DAYS',
    doc: {
      ru: 'Через сколько дней без визитов нужно войти заново: от 1 до 365',
      en: 'Days without a visit after which one signs in again: 1 to 365',
    },
    schema: whole(1, 365),
    default: '30',
  }),
  logLevel: setting({
    env: 'MERILO_LOG',
    doc: {
      ru: 'Подробность журнала: silent, error, warn, info или debug',
      en: 'How much is logged: silent, error, warn, info or debug',
    },
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    default: 'warn',
  }),
} as const

export type Config = { [K in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[K]['schema']> }

/** Throws `server.bad-setting` naming the variable and what may stand there. An empty variable is an absent one. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const entries = Object.entries(SETTINGS).map(([key, one]) => {
    const text = env[one.env] || one.default
    const parsed = one.schema.safeParse(text)
    if (!parsed.success) throw new MeriloError('server.bad-setting', { name: one.env, value: text })
    return [key, parsed.data]
  })
  return Object.fromEntries(entries) as Config
}
