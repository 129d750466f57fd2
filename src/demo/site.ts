/** Visits to the shop's site, as the Metrika Logs API gives them (TSV, ClickHouse arrays). */
import { eachDay } from '../core/time/day.ts'
import { improved, isAdBurst, isSilent, season, week } from './calendar.ts'
import { makeRandom } from './random.ts'
import { SEED, SPAN } from './truths.ts'

const CHANNELS = [
  { traffic: 'social', source: 'vk', medium: 'smm', campaign: 'posts', perDay: 9, social: true },
  { traffic: 'messenger', source: 'telegram', medium: 'smm', campaign: 'channel', perDay: 6, social: true },
  { traffic: 'social', source: 'instagram', medium: 'smm', campaign: 'bio', perDay: 4, social: true },
  { traffic: 'organic', source: '', medium: '', campaign: '', perDay: 14, social: false },
  { traffic: 'direct', source: '', medium: '', campaign: '', perDay: 8, social: false },
] as const

export function metrikaVisitsTsv(seed = SEED + 40): string {
  const random = makeRandom(seed)
  const fields = [
    'visitID',
    'clientID',
    'dateTime',
    'startURL',
    'pageViews',
    'visitDuration',
    'bounce',
    'isNewUser',
    'goalsID',
    'lastsignTrafficSource',
    'lastsignUTMSource',
    'lastsignUTMMedium',
    'lastsignUTMCampaign',
  ]
  const lines = [fields.map((field) => `ym:s:${field}`).join('\t')]
  let visit = 5_000_000_000
  for (const day of eachDay(SPAN)) {
    for (const channel of CHANNELS) {
      const lift = channel.social
        ? (improved(day) ? 1.2 : 1) * (isSilent(day) ? 0.5 : 1) * (isAdBurst(day) && channel.source === 'vk' ? 3 : 1)
        : 1
      for (let i = random.poisson(channel.perDay * season(day) * week(day) * lift); i > 0; i--) {
        const bounce = random.chance(0.24)
        const time = [random.integer(8, 23), random.integer(0, 59), random.integer(0, 59)]
          .map((n) => String(n).padStart(2, '0'))
          .join(':')
        const goals = bounce ? '[]' : random.chance(0.07) ? '[301]' : '[]'
        lines.push(
          [
            visit++,
            1_700_000_000_000 + random.integer(1, 9000),
            `${day} ${time}`,
            'https://zerno-i-par.example/',
            bounce ? 1 : random.integer(2, 7),
            bounce ? random.integer(0, 14) : random.integer(20, 420),
            bounce ? 1 : 0,
            random.chance(0.6) ? 1 : 0,
            goals,
            channel.traffic,
            channel.source,
            channel.medium,
            channel.campaign,
          ].join('\t'),
        )
      }
    }
  }
  return `${lines.join('\n')}\n`
}
