/** Time zones by the names of their cities, with the offset of today. */
export const NEAR = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Novosibirsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
  'Europe/Minsk',
  'Asia/Almaty',
  'Asia/Tashkent',
  'Asia/Bishkek',
  'Asia/Yerevan',
  'Asia/Tbilisi',
  'Asia/Baku',
  'Asia/Dubai',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
] as const

/** `UTC+3`, `UTC+5:30`, `UTC` */
export function offsetOf(zone: string, now = new Date()): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(now)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name.replace('GMT', 'UTC').replace(/\+0$/, '').replace('-', '−')
}

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'Europe/Moscow'

/** All others that this browser knows; the chosen one is always among them or among `NEAR`. */
export function otherZones(chosen: string): string[] {
  const known = new Set<string>(NEAR)
  return [...new Set([...Intl.supportedValuesOf('timeZone'), chosen])].filter((zone) => !known.has(zone)).toSorted()
}
