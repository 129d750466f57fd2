/** Leads and ad spend in Merilo's own tables; what happened, in the table of causes. Contacts are invented numbers. */
import { eachDay, weekday } from '../core/time/day.ts'
import { improved, isAdBurst, isSilent, season, week } from './calendar.ts'
import { makeRandom } from './random.ts'
import { AD_BURST, CALLED_BACK, CONTEST, NO_APPROVALS, REPORT_MONTH, SEED, SPAN } from './truths.ts'

const SOURCES = [
  { source: 'vk', medium: 'smm', network: 'vk', share: 0.45 },
  { source: 'telegram', medium: 'smm', network: 'telegram', share: 0.3 },
  { source: 'instagram', medium: 'smm', network: 'instagram', share: 0.25 },
] as const

/** Multiples of the golden ratio fall evenly between 0 and 1. */
const GOLDEN = (Math.sqrt(5) - 1) / 2

export function leadsCsv(seed = SEED + 60): string {
  const random = makeRandom(seed)
  // How many came and what became of them are drawn apart: the one does not shift the other.
  const fate = makeRandom(seed + 1)
  const lines = ['date;source;medium;campaign;content;network;lead_id;status;amount;currency;comment;contact']
  let id = 1
  for (const day of eachDay(SPAN)) {
    const pace = season(day) * week(day) * (improved(day) ? 1.1 : 1) * (isSilent(day) ? 0.55 : 1)
    for (let i = random.poisson(1.9 * pace); i > 0; i--) {
      const { source, medium, network } = pickSource(fate.next())
      // Spread evenly over the reported month, so that its share is the planted one and not a draw's.
      const called = day.startsWith(REPORT_MONTH)
        ? (id * GOLDEN) % 1 < CALLED_BACK.october
        : fate.chance(CALLED_BACK.before)
      const status = !called ? 'new' : fate.chance(0.27) ? 'won' : fate.chance(0.5) ? 'lost' : 'handled'
      const amount = status === 'won' ? `${fate.integer(18, 140) * 50},00` : ''
      const [year, month, date] = day.split('-')
      lines.push(
        `${date}.${month}.${year};${source};${medium};;;${network};${id};${status};${amount};RUB;;+7900000${String(id).padStart(4, '0')}`,
      )
      id++
    }
  }
  return `\ufeff${lines.join('\r\n')}\r\n`
}

const pickSource = (draw: number) =>
  draw < SOURCES[0].share ? SOURCES[0] : draw < SOURCES[0].share + SOURCES[1].share ? SOURCES[1] : SOURCES[2]

/** A small steady budget in VK on working days, and the burst of February. */
export function spendCsv(seed = SEED + 70): string {
  const random = makeRandom(seed)
  const lines = ['date;until;network;campaign;spend;currency;impressions;clicks;comment']
  for (const day of eachDay(SPAN)) {
    if (!isAdBurst(day) && (weekday(day) > 5 || isSilent(day))) continue
    const roubles = isAdBurst(day) ? AD_BURST.spendPerDay : 350 + random.integer(-50, 50)
    const impressions = Math.round(roubles * 7 * random.noise(0.1))
    lines.push(
      `${day};;vk;${isAdBurst(day) ? 'Набор для дома' : 'Охват'};${roubles}.00;RUB;${impressions};${random.poisson(impressions * 0.009)};`,
    )
  }
  return `\ufeff${lines.join('\r\n')}\r\n`
}

export const causesCsv = (): string =>
  `\ufeff${[
    'from;to;cause;network;note',
    `${AD_BURST.from};${AD_BURST.to};ads;vk;Реклама набора для дома`,
    `${CONTEST.from};${CONTEST.to};contest;vk;Розыгрыш кофемолки`,
    `${NO_APPROVALS.from};${NO_APPROVALS.to};no-approved-content;;Заказчик не согласовал контент`,
  ].join('\r\n')}\r\n`
