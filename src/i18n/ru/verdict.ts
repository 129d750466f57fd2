import { capital } from '../capital.ts'
import type { Phrase } from '../../core/phrase.ts'
import type { RemovedAs } from '../../core/verdict/clean.ts'
import type { ChainStep } from '../../core/verdict/input.ts'
import type { Owner, VerdictPhrases } from '../../core/verdict/phrases.ts'
import type { Format, Words } from '../words.ts'

const DAYS = { one: '# день', few: '# дня', many: '# дней', other: '# дня' }
const FINDINGS = { one: '# находку', few: '# находки', many: '# находок', other: '# находки' }
const POSTS = { one: '# публикация', few: '# публикации', many: '# публикаций', other: '# публикации' }

const step: Record<ChainStep, string> = {
  reach: 'охват',
  visits: 'переходы на сайт',
  leads: 'заявки',
  'handled-leads': 'обработанные заявки',
  sales: 'продажи',
}
const owner: Record<Owner, string> = {
  specialist: 'SMM-специалист',
  site: 'сайт и форма заявки',
  'sales-team': 'отдел продаж',
  product: 'продукт и отдел продаж',
}
const answers: Record<Owner, string> = {
  specialist: 'отвечает',
  site: 'отвечают',
  'sales-team': 'отвечает',
  product: 'отвечают',
}
const removedWords: Record<RemovedAs, string> = {
  bought: 'похожи на накрутку',
  contest: 'принёс только конкурс',
  redefined: 'дала смена определения',
  other: 'не в счёт',
}
const removedBefore: Record<RemovedAs, string> = {
  bought: 'похоже на накрутку',
  contest: 'только конкурс принёс',
  redefined: 'смена определения дала',
  other: 'не в счёт',
}
const network: Record<string, string> = {
  vk: 'ВКонтакте',
  telegram: 'Telegram',
  instagram: 'Instagram',
  facebook: 'Facebook',
  ok: 'Одноклассники',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  dzen: 'Дзен',
}

const quoted = (name: Phrase, f: Format): string => `«${f.say(name)}»`
/** At the head of a sentence. */
const opening = (name: Phrase, f: Format): string => `«${capital(f.say(name))}»`
const days = (n: number, f: Format): string => f.plural(n, DAYS)
/** «п. п.» ends with the full stop that the sentence needs. */
const stopped = (text: string): string => (text.endsWith('.') ? text : `${text}.`)
/** A sentence inside a sentence: without its full stop. */
const inner = (text: string): string => text.replace(/\.$/, '')
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const tail = (rest: Phrase | null, f: Format): string => (rest === null ? '' : ` ${f.say(rest)}`)

const outlook = (p: { forecast: Phrase; low: Phrase; high: Phrase; deadline: string }, f: Format): string =>
  `к\u00a0${f.day(p.deadline)} ожидается ${f.say(p.forecast)} (скорее всего, от ${f.say(p.low)} до ${f.say(p.high)})`

export const verdict: Words<VerdictPhrases> = {
  'verdict.amount': ({ value, unit, currency, signed, points }, f) => {
    const write = (x: number): string => {
      if (unit === 'percent') return points ? `${f.number(x)}\u00a0п.\u00a0п.` : f.percent(x)
      if (unit === 'money' && currency) return f.money(Math.round(x), currency)
      if (unit === 'seconds') return x < 0 ? `−${f.duration(-x)}` : f.duration(x)
      if (unit === 'yes-no') return x >= 1 ? 'да' : 'нет'
      // People and pieces are whole, unless the amount is per day and small.
      if (unit === 'people' || unit === 'pieces') return f.number(x, Math.abs(x) < 10 ? 1 : 0)
      return f.number(x)
    }
    return signed && value > 0 ? `+${write(value)}` : write(value)
  },
  'verdict.text': ({ text }) => text,

  'verdict.because.no-plan': () => 'План не задан, сравнить не с чем.',
  'verdict.because.no-data': () => 'За этот период данных нет: показатель неизвестен, а не равен нулю.',
  'verdict.because.milestone-reached': () => 'Получено.',
  'verdict.because.milestone-open': ({ deadline }, f) => `Пока не получено; срок\u00a0— ${f.day(deadline)}.`,
  'verdict.because.milestone-missed': ({ deadline }, f) => `К сроку (${f.day(deadline)}) не получено.`,
  'verdict.because.reached': ({ clean, plan }, f) => `Засчитано ${f.say(clean)} при плане ${f.say(plan)}.`,
  'verdict.because.reached-early': ({ clean, plan, deadline }, f) =>
    `Засчитано ${f.say(clean)} при плане ${f.say(plan)}\u00a0— раньше срока (${f.day(deadline)}).`,
  'verdict.because.missed': ({ clean, plan, percent }, f) =>
    `Засчитано ${f.say(clean)} при плане ${f.say(plan)}${percent === null ? '' : ` (${f.percent(percent, 0)} плана)`}.`,
  'verdict.because.raw-only': ({ raw, clean, plan, removed, low, high, over, as = 'bought' }, f) =>
    `По данным сети ${f.say(raw)}, но ${f.say(removed)} ${removedWords[as]}: засчитано ${f.say(clean)} (от ${f.say(low)} до ${f.say(high)}), план ${f.say(plan)} ${over ? 'не достигнут' : 'ещё не достигнут'}.`,
  'verdict.because.stale': ({ dataTo, deadline }, f) =>
    `Срок прошёл ${f.day(deadline)}, а данные есть только по ${f.day(dataTo)}: загрузите свежую выгрузку.`,
  'verdict.because.over-limit': ({ clean, plan }, f) => `Уже ${f.say(clean)} при пределе ${f.say(plan)}.`,
  'verdict.because.too-early': ({ passed, days: all }, f) =>
    `Прошло ${days(passed, f)} из\u00a0${f.number(all)}: до пятой части срока оценка не ставится.`,
  'verdict.because.no-forecast': ({ known }, f) =>
    `История слишком коротка для прогноза: известно ${days(known, f)}, нужно не меньше\u00a014.`,
  'verdict.because.on-track-sure': (p, f) =>
    `${capital(outlook(p, f))}; план ${f.say(p.plan)} выполняется с\u00a0запасом.`,
  'verdict.because.on-track-likely': (p, f) =>
    `${capital(outlook(p, f))}; план ${f.say(p.plan)} выполняется, но запаса нет.`,
  'verdict.because.behind-sure': (p, f) => `${capital(outlook(p, f))}; без перемен план ${f.say(p.plan)} не выполнить.`,
  'verdict.because.behind-likely': (p, f) =>
    `${capital(outlook(p, f))}; до плана ${f.say(p.plan)}, скорее всего, не хватит.`,
  'verdict.because.mixed': (p, f) =>
    `Сегодня темп держится (${f.say(p.clean)} при ожидаемых ${f.say(p.expected)}), но ${outlook(p, f)} при плане ${f.say(p.plan)}: может выйти и так, и так.`,

  'verdict.change-control': ({ names }) =>
    `Общее с\u00a0${names.length === 1 ? 'аккаунтом' : 'аккаунтами'} ${names.map((name) => `«${name}»`).join(', ')} вычтено.`,
  'verdict.change-stands': ({ on, next }, f) =>
    `Посчитано по\u00a0${f.day(on)} включительно; следующая оценка\u00a0— ${f.day(next)}.`,

  'verdict.outside.leads': ({ percent, notHandled, total }, f) =>
    `По ${f.percent(percent, 0)} заявок (${f.number(notHandled)} из\u00a0${f.number(total)}) отдел продаж не связался с\u00a0клиентом.`,
  'verdict.outside.no-content': ({ days: n, from, to }, f) =>
    `${capital(days(n, f))} без согласованного контента (${f.range(from, to)}).`,
  'verdict.outside.budget': ({ percent, agreed, spent, currency }, f) =>
    `На рекламу потрачено на ${f.percent(percent, 0)} меньше, чем в\u00a0точке А за столько\u00a0же дней: ${f.money(spent, currency)} вместо ${f.money(agreed, currency)}.`,
  'verdict.outside.budget-told': ({ note, from, to }, f) =>
    `Рекламный бюджет урезали (${f.range(from, to)})${note === '' ? '' : `: ${asPart(note)}`}.`,
  'verdict.outside.blocked': ({ network: id, from, to, days: n }, f) =>
    `Аккаунт${id === null ? '' : ` (${network[id] ?? id})`} был заблокирован ${days(n, f)} (${f.range(from, to)}).`,
  'verdict.outside.out-of-stock': ({ what, days: n, from, to }, f) =>
    what === ''
      ? `Товара не было в\u00a0наличии ${days(n, f)} (${f.range(from, to)}).`
      : `Не было в\u00a0наличии: ${asPart(what)}\u00a0— ${days(n, f)} (${f.range(from, to)}).`,
  'verdict.outside.season': ({ percent }, f) =>
    `Сезон: в\u00a0эти\u00a0же недели двух прошлых лет показатель ${percent < 0 ? 'снижался' : 'рос'} не\u00a0меньше чем на ${f.percent(Math.abs(percent), 0)}, если вычесть рост от года к\u00a0году.`,
  'verdict.outside.redefined': ({ measure, day }, f) =>
    `Сеть с\u00a0${f.day(day)} иначе считает «${f.say(measure)}»: до и после не сравниваются.`,
  'verdict.outside.chain': ({ from, to, now, before, owner: who }, f) =>
    `Просело звено «${step[from]} → ${step[to]}»: ${f.percent(now)} против ${f.percent(before)} в\u00a0точке А; за него ${answers[who]} ${owner[who]}.`,

  'verdict.next.decide': ({ findings, removed, name }, f) =>
    `Проверить ${findings === 1 ? 'находку' : f.plural(findings, FINDINGS)} по показателю ${quoted(name, f)} и принять или отклонить: до решения ${f.say(removed)} не засчитано.`,
  'verdict.next.catch-up': ({ name, left, days: n, needed, usual }, f) =>
    `${opening(name, f)}: осталось набрать ${f.say(left)} за ${days(n, f)}\u00a0— по ${f.say(needed)} в\u00a0день${usual === null ? '' : `; за последние четыре недели выходило по ${f.say(usual)}`}.`,
  'verdict.next.hold': ({ name, forecast, plan, deadline }, f) =>
    `${opening(name, f)}: держать темп\u00a0— к\u00a0${f.day(deadline)} он даёт ${f.say(forecast)} при плане ${f.say(plan)}.`,
  'verdict.next.raise': ({ name, low, high, days: n }, f) =>
    `${opening(name, f)}: поставить новый план; при нынешней работе следующие ${days(n, f)} дают от ${f.say(low)} до ${f.say(high)}.`,
  'verdict.next.replan': ({ name, clean, plan, likely, days: n }, f) =>
    `${opening(name, f)}: вышло ${f.say(clean)} при плане ${f.say(plan)}; ${likely === null ? 'менять работу или план' : `если ничего не менять, за следующие ${days(n, f)} надёжно рассчитывать на ${f.say(likely)}: от этого и ставить план`}.`,
  'verdict.next.measure-longer': ({ name, days: n, percent }, f) =>
    `${opening(name, f)}: изменение на ${f.percent(percent, 0)} станет видно за ${days(n, f)}; до этого выводов не делать.`,
  'verdict.next.check-on': ({ name, day, plan }, f) =>
    `${opening(name, f)} (план ${f.say(plan)}): первая оценка\u00a0— ${f.day(day)}.`,
  'verdict.next.collect': ({ name, days: n }, f) => `${opening(name, f)}: для прогноза нужно ещё ${days(n, f)} данных.`,
  'verdict.next.milestone': ({ name, deadline, days: n }, f) =>
    `${opening(name, f)}: до срока (${f.day(deadline)}) ${days(n, f)}.`,
  'verdict.next.fresh-data': ({ name, dataTo }, f) =>
    `${opening(name, f)}: загрузить выгрузку за дни после ${f.day(dataTo)}.`,
  'verdict.next.set-plan': ({ name, now }, f) =>
    `${opening(name, f)}: договориться о\u00a0плане${now === null ? '' : `; сейчас ${f.say(now)}`}.`,
  'verdict.next.chain': ({ from, to, now, before, owner: who }, f) =>
    `Чинить звено «${step[from]} → ${step[to]}»: ${f.percent(now)} против ${f.percent(before)} в\u00a0точке А; ${answers[who]} ${owner[who]}.`,
  'verdict.next.content': ({ what, posts, network, measure, value, typical }, f) =>
    `Больше такого контента: ${quoted(what, f)} (${network === null ? '' : `${f.say({ code: `network.${network}`, params: {} })}, `}${f.plural(posts, POSTS)})\u00a0— «${f.say(measure)}» в\u00a0среднем ${f.number(value)} против обычных ${f.number(typical)}.`,
  'verdict.next.leads': ({ notHandled, total }, f) =>
    `Договориться с\u00a0отделом продаж о\u00a0звонке по каждой заявке: без ответа осталось ${f.number(notHandled)} из\u00a0${f.number(total)}.`,
  'verdict.next.approve': ({ days: n }, f) =>
    `Согласовать контент на месяц вперёд: в\u00a0этот раз без согласованного контента прошло ${days(n, f)}.`,
  'verdict.next.questions': ({ unanswered, total }, f) =>
    `Отвечать на все вопросы подписчиков: без ответа ${f.number(unanswered)} из\u00a0${f.number(total)}.`,

  'verdict.director.reached': ({ name, clean, plan, rest }, f) =>
    `План достигнут: ${quoted(name, f)}\u00a0— ${f.say(clean)} при плане ${f.say(plan)}.${tail(rest, f)}`,
  'verdict.director.on-track': ({ name, clean, plan, forecast, deadline, rest }, f) =>
    `План выполняется: ${quoted(name, f)}\u00a0— ${f.say(clean)} из\u00a0${f.say(plan)}, к\u00a0${f.day(deadline)} ожидается ${f.say(forecast)}.${tail(rest, f)}`,
  'verdict.director.behind': ({ name, clean, plan, forecast, deadline, rest }, f) =>
    `Отстаём от плана: ${quoted(name, f)}\u00a0— ${f.say(clean)} из\u00a0${f.say(plan)}, к\u00a0${f.day(deadline)} ожидается только ${f.say(forecast)}.${tail(rest, f)}`,
  'verdict.director.missed': ({ name, clean, plan, rest }, f) =>
    `План не достигнут: ${quoted(name, f)}\u00a0— ${f.say(clean)} при плане ${f.say(plan)}.${tail(rest, f)}`,
  'verdict.director.cannot-tell': ({ name, because, rest }, f) =>
    `Выполнен ли план по показателю ${quoted(name, f)}, пока не различимо. ${f.say(because)}${tail(rest, f)}`,
  'verdict.director.no-kpis': () =>
    'Показатели и\u00a0план на\u00a0этот период не\u00a0заданы, поэтому сказать, достигнута ли цель, нельзя.',
  'verdict.director.rest': ({ reached, onTrack, behind, missed, unknown }, f) => {
    const parts = [
      [reached, 'достигнуто'],
      [onTrack, 'в\u00a0темпе'],
      [behind, 'отстаёт'],
      [missed, 'не достигнуто'],
      [unknown, 'не различимо'],
    ] as const
    return `Остальные показатели: ${parts
      .filter(([n]) => n > 0)
      .map(([n, word]) => `${word}\u00a0— ${f.number(n)}`)
      .join(', ')}.`
  },
  'verdict.director.real': ({ value, low, high, good, beyond }, f) =>
    `${good ? 'Улучшение не случайно' : 'Ухудшение не случайно'}: ${f.say(value)} ${beyond ? 'к\u00a0тому, что шло бы и так' : 'к\u00a0точке А'} (от ${f.say(low)} до ${f.say(high)})${beyond ? ', сезон и тренд учтены' : ''}.`,
  'verdict.director.chance': ({ value, detectable }, f) =>
    `Изменение против точки А (${f.say(value)}) не больше обычных колебаний: заметили бы от ${stopped(f.say(detectable))}`,
  'verdict.director.with-note': ({ change, note }, f) => `${f.say(change)} ${f.say(note)}`,
  'verdict.director.no-change': () => 'Сравнить с\u00a0точкой А пока нечего.',
  'verdict.director.why': ({ split, bought, outside }, f) => {
    const parts = [split, bought, outside].flatMap((part) => (part === null ? [] : f.say(part))).filter(Boolean)
    return `${capital(parts.join('; '))}.`
  },
  'verdict.director.split': ({ ads, organic, percent }, f) =>
    `с\u00a0рекламой пришло ${f.say(ads)} (${f.percent(percent, 0)}), без неё\u00a0— ${f.say(organic)}`,
  'verdict.director.split-needs': ({ source }) =>
    `сколько пришло с\u00a0рекламой, а\u00a0сколько без неё, ${source === 'tags' ? 'покажут UTM-метки: utm_medium=cpc у\u00a0рекламных ссылок' : 'покажет выгрузка рекламного кабинета с\u00a0подписками по дням'}`,
  'verdict.director.bought': ({ removed, raw, clean, as = 'bought' }, f) =>
    `${removedBefore[as]} ${f.say(removed)} из\u00a0${f.say(raw)}, засчитано ${f.say(clean)}`,
  'verdict.director.suspicious': ({ findings }, f) =>
    `подозрительных мест\u00a0— ${f.number(findings)}, на главный показатель не влияют`,
  'verdict.director.suspicious-places': ({ findings }, f) => `подозрительных мест\u00a0— ${f.number(findings)}`,
  'verdict.director.nothing-bought': () => 'похожего на накрутку не найдено',
  'verdict.director.nothing-checked': () => 'на\u00a0накрутку ничего не\u00a0проверено: данных за\u00a0период нет',
  'verdict.director.outside': ({ first, more }, f) =>
    `не зависело от специалиста: ${lower(inner(f.say(first)))}${more > 0 ? ` и ещё ${f.plural(more, { one: '# обстоятельство', few: '# обстоятельства', many: '# обстоятельств', other: '# обстоятельства' })}` : ''}`,
  'verdict.director.nothing-next': () => 'В следующем месяце менять нечего: данных для вывода нет.',
  'verdict.director.next': ({ first, second }, f) =>
    `Дальше: ${lower(inner(f.say(first)))}${second === null ? '' : `; ${lower(inner(f.say(second)))}`}.`,
}

/** A person's note as a part of our sentence. */
const asPart = (note: string): string => note.trim().replace(/[.!]+$/, '')
