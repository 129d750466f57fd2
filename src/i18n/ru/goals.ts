import type { FamilyPhrases } from '../../core/goals/family.ts'
import type { ParserPhrases } from '../../core/goals/phrases.ts'
import type { SmartPhrases } from '../../core/goals/smart-phrases.ts'
import { amountText } from '../amount.ts'
import { russian } from '../typography.ts'
import type { Format, Words } from '../words.ts'

const kpiName = (f: Format, kpi: string): string => `«${f.say({ code: `kpi.${kpi}.name`, params: {} })}»`
const inNetwork = (f: Format, network: string): string => f.say({ code: `network-in.${network}`, params: {} })
const guardNames = (f: Format, guards: readonly string[]): string =>
  f.list(guards.map((guard) => `«${f.say({ code: `guard.${guard}.name`, params: {} })}»`))
const measureNames = (f: Format, measures: readonly string[]): string =>
  f.list(measures.map((measure) => f.say({ code: `measure.${measure}`, params: {} })))
const days = (f: Format, n: number): string =>
  f.plural(n, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })
/** «за 14 дней», «в окне из 14 дней» читаются лучше неделями, когда недели целые. */
const weeksOrDays = (f: Format, n: number): string =>
  n % 7 === 0 ? f.plural(n / 7, { one: '# неделю', few: '# недели', many: '# недель', other: '# недели' }) : days(f, n)
const atLeast = (f: Format, n: number): string =>
  n % 7 === 0
    ? f.plural(n / 7, { one: '# недели', few: '# недель', many: '# недель', other: '# недели' })
    : f.plural(n, { one: '# дня', few: '# дней', many: '# дней', other: '# дня' })

export const knownOf = (f: Format, known: number, of: number): string =>
  f.plural(known, {
    one: `известен # день из ${f.number(of)}`,
    few: `известны # дня из ${f.number(of)}`,
    many: `известно # дней из ${f.number(of)}`,
    other: `известно # дня из ${f.number(of)}`,
  })
const MOST_RANGES = 3
/** « (19–21 ноября)»; длинный список дней никто не прочтёт. */
export function knownDays(f: Format, told: readonly string[]): string {
  const first = told.slice(0, MOST_RANGES).map((days) => f.range(days.slice(0, 10), days.slice(-10)))
  const n = told.length - first.length
  if (n > 0) return ` (${first.join(', ')} и ещё ${f.number(n)})`
  return told.length === 0 ? '' : ` (${f.list(first)})`
}

/** «в 2 раза», «в 5 раз», «в 1,4 раза» */
const times = (f: Format, n: number): string =>
  f.plural(Math.round(n * 10) / 10, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' })

/** Как пишут число в единицах показателя. */
const AMOUNTS: Record<string, string> = {
  percent: '«до 3 %» или «с 2 до 3 %»',
  seconds: '«до 10 минут» или «не дольше часа»',
  money: '«до 300 ₽» или «на 20 %»',
  ratio: '«до 4» или «на 20 %»',
  pieces: '«на 250», «на 20 %» или «до 1 000»',
}

/** Пример, который Merilo сам понимает целиком. */
const example = (f: Format, network: string): string =>
  `«Привлечь 250 новых подписчиков ${inNetwork(f, network === 'other' ? 'vk' : network)} за два месяца»`
/** Столько знаков, сколько сравнивают глазами: 762, а не 761,9. */
const round = (value: number): number => Number(value.toPrecision(value >= 100 ? 3 : 2))
const edge = (f: Format, p: { from: number | null; down: boolean; unit: string; currency: string | null }): string =>
  `${p.down ? 'не выше' : 'от'} ${amountText(f, round(p.from!), p.unit, p.currency)}`
const owner = (name: string | null): string =>
  name === null ? ' Кто отвечает, пока не названо.' : ` Отвечает ${name}.`

const sentences: Words<ParserPhrases & FamilyPhrases & SmartPhrases> = {
  'goal.missing.kpi': ({ kpis }, f) => `Что будем считать? Например, ${f.list(kpis.map((kpi) => kpiName(f, kpi)))}.`,
  'goal.missing.amount': ({ kpi, unit }, f) =>
    kpi === ''
      ? 'Сколько нужно? Назовите число.'
      : `Сколько нужно? Назовите число для показателя ${kpiName(f, kpi)}: ${AMOUNTS[unit] ?? AMOUNTS.pieces}.`,
  'goal.missing.deadline': () => 'К какому сроку? Например, «за два месяца» или «к концу апреля».',
  'goal.missing.network': () => 'В какой соцсети? Например, ВКонтакте или в Telegram.',
  'goal.missing.from': ({ kpi }, f) =>
    `От какого значения считаем? Точка А показателя ${kpiName(f, kpi)} пока не известна: добавьте файл со статистикой или напишите «с … до …».`,
  'goal.question.vague-amount': ({ kpi }, f) =>
    `Сколько именно? Показателю ${kpiName(f, kpi)} нужно точное число: по «нескольким» и «паре» не понять, достигнута ли цель.`,
  'goal.question.vague-deadline': () => 'К какому именно дню? Например, «за две недели» или «до 15 марта».',
  'goal.question.past-deadline': ({ day }, f) => `${f.day(day)} уже прошло. К какому сроку теперь?`,
  'goal.question.range': ({ value }, f) =>
    `Какое одно число считаем целью? Если достаточно нижней границы, напишите её; если нужна верхняя — ${f.number(value)}.`,
  'goal.question.gain-or-level': ({ value }, f) =>
    `${f.number(value)} — это прибавка или сколько должно стать всего? Напишите «на ${f.number(value)}» или «до ${f.number(value)}».`,
  'goal.question.time-unit': ({ value }, f) => `${f.number(value)} чего — минут или часов?`,
  'goal.question.unit': ({ kpi, unit }, f) =>
    kpi === ''
      ? 'В чём считаем это число?'
      : `Показатель ${kpiName(f, kpi)} считают иначе: нужно число${unit === 'percent' ? ' в процентах' : unit === 'seconds' ? ' минут или часов' : unit === 'money' ? ' в деньгах' : ', без процентов и минут'}. Сколько?`,
  'goal.question.currency': ({ value }, f) => `${f.number(value)} — в какой валюте?`,
  'goal.question.networks': ({ networks }, f) =>
    `Вижу сразу несколько площадок: ${f.list(networks.map((network) => f.say({ code: `network.${network}`, params: {} })))}. У одной цели — одна площадка. С какой начнём?`,
  'goal.question.factor': ({ value }, f) =>
    `«В ${times(f, value)}» не бывает: множитель должен быть больше нуля. Во сколько раз изменить? Например, «в 2 раза».`,
  'goal.question.drr': () =>
    'ДРР Merilo считает как ROAS (выручка ÷ расход). Напишите, до какого процента дойти: «ДРР не выше 20 %».',

  'goal.family.chosen': ({ kpi, network, others }, f) =>
    [
      `Вовлечённость считаем показателем ${kpiName(f, kpi)}: для него ${network === null ? 'в загруженных данных' : `в данных площадки ${f.say({ code: `network.${network}`, params: {} })}`} всё есть.`,
      ...others.map((one) => f.say(one)),
    ].join(' '),
  'goal.family.none': ({ others }, f) =>
    ['Вовлечённость по загруженным данным пока не посчитать.', ...others.map((one) => f.say(one))].join(' '),
  'goal.family.possible': ({ kpi }, f) => `Можно взять и ${kpiName(f, kpi)}: его данные тоже считают.`,
  'goal.family.with': ({ kpi, bring }, f) =>
    `Для показателя ${kpiName(f, kpi)} нужно больше данных. ${bring.map((one) => f.say(one)).join(' ')}`,

  'goal.refuse.empty': ({ network }, f) =>
    `Напишите цель одним предложением: что, сколько и к какому сроку. Например: ${example(f, network)}.`,
  'goal.refuse.long': ({ network, limit }, f) =>
    `Это длиннее одного предложения (больше ${f.number(limit)} знаков), главного в нём не разобрать. Оставьте: что, сколько и к какому сроку. Например: ${example(f, network)}.`,
  'goal.refuse.wish': ({ network }, f) =>
    `Пока это не цель: нечего измерить. Давайте назовём показатель, число и срок. Например: ${example(f, network)}.`,
  'goal.refuse.numbers': ({ network }, f) =>
    `Число есть, но не сказано, чего. Назовите показатель. Например: ${example(f, network)}.`,
  'goal.refuse.bought': ({ network }, f) =>
    `Накрутку Merilo целью не ставит: такие числа не приводят клиентов, а соцсеть за них наказывает. Живая аудитория — другое дело. Например: ${example(f, network)}.`,

  'smart.s.no-kpi': () => 'Не назван показатель, по которому поймём, что цель достигнута.',
  'smart.s.no-amount': ({ kpi }, f) => `Показатель есть (${kpiName(f, kpi)}), а числа нет.`,
  'smart.s.networks': ({ kpi }, f) =>
    `Показатель ${kpiName(f, kpi)} назван сразу для нескольких площадок: у каждой своя аудитория, складывать её нельзя. Поставьте по цели на площадку.`,
  'smart.s.no-network': ({ kpi }, f) => `Показатель ${kpiName(f, kpi)} у каждой площадки свой, а площадка не названа.`,
  'smart.s.wrong-way': ({ kpi }, f) =>
    `Проверьте, нет ли оговорки: показатель ${kpiName(f, kpi)} обычно двигают в другую сторону.`,
  'smart.s.net-growth': ({ value, owner: name }, f) =>
    `Один показатель и одно число: +${f.number(value)}. Считаем чистый прирост — пришли минус ушли, чтобы отписки не обесценили результат.${owner(name)}`,
  'smart.s.milestone': ({ subject, owner: name }) =>
    `Веха одна: ${subject}. Получили или нет — спорить не о чем.${owner(name)}`,
  'smart.s.yes': ({ kpi, network, owner: name }, f) =>
    `Один показатель — ${kpiName(f, kpi)} — и одно число.${network === null ? ' Площадка не названа: считаем по всем вместе.' : ''}${owner(name)}`,

  'smart.m.no-kpi': () => 'Нечего измерять, пока не назван показатель.',
  'smart.m.no-data': ({ kpi }, f) =>
    `Показатель ${kpiName(f, kpi)} измеримый, но данных пока нет: добавьте выгрузку статистики.`,
  'smart.m.not-measured': ({ kpi, needs }, f) =>
    needs.length === 0
      ? `В загруженных данных нет показателя ${kpiName(f, kpi)}. Начните с подключения источника.`
      : `В загруженных данных нет того, из чего складывается ${kpiName(f, kpi)}. Нужны: ${measureNames(f, needs)}.`,
  'smart.m.gaps': ({ kpi, known, of, days: told }, f) =>
    `Точки А нет: у показателя ${kpiName(f, kpi)} ${knownOf(f, known, of)}${knownDays(f, told)}, и сумма за эти дни ничего не говорит о целом сроке. Добавьте выгрузку за остальные дни или внесите их числа вручную.`,
  'smart.m.stale': ({ day, days: age }, f) =>
    `Данные заканчиваются ${f.day(day)} — ${days(f, age)} назад. Обновите выгрузку, иначе точка А будет вчерашней.`,
  'smart.m.short': ({ days: known, least }, f) =>
    `История короткая: ${days(f, known)}. Чтобы отличать перемены от обычных колебаний, нужно хотя бы ${days(f, least)}.`,
  'smart.m.noise': (p, f) =>
    `За ${weeksOrDays(f, p.window)} такое изменение не отличить от шума: нужно не меньше ${atLeast(f, p.needed)}.${
      p.from === null
        ? ''
        : p.beyond
          ? ` За прежний срок заметен был бы только итог ${edge(f, p)}, а он почти недостижим: меняйте срок, а не число.`
          : ` Или план ${edge(f, p)}: его видно и за прежний срок.`
    }`,
  'smart.m.noise-never': (p, f) => {
    const noise = `За ${weeksOrDays(f, p.window)} такое изменение не отличить от шума: `
    if (p.from === null)
      return p.share === null
        ? `${noise}показатель сам по себе скачет сильнее.`
        : `${noise}заметны только перемены от ${f.percent(p.share * 100, 0)} к точке А. Возьмите срок подольше или показатель, который сам скачет меньше.`
    return p.beyond
      ? `${noise}заметен был бы только итог ${edge(f, p)}, а он почти недостижим — как раньше выходит около ${amountText(f, round(p.usual!), p.unit, p.currency)}. Посильный план оставить можно, но он покажет, сколько вышло, а не что стало лучше: для этого возьмите срок подольше или показатель, который сам скачет меньше.`
      : `${noise}заметен план ${edge(f, p)}, шанс на него — ${f.percent(p.chance!, 0)}. Возьмите его, срок подольше или показатель, который сам скачет меньше.`
  },
  'smart.m.milestone': ({ subject }) =>
    `Веха «${subject}» проверяется просто: получили или нет. Отметку ставит человек.`,
  'smart.m.yes': ({ days: known, lastDay, pointA, unit, currency }, f) =>
    `Измеряется: история — ${days(f, known)}, последние данные за ${f.day(lastDay)}${pointA === null ? '' : `, точка А — ${amountText(f, pointA, unit, currency)}`}.`,

  'smart.a.no-kpi': () => 'Достижимость посчитаем, когда будет показатель.',
  'smart.a.no-data': () =>
    'Без истории не скажем, реально ли это. Добавьте выгрузку статистики — посчитаем вероятность.',
  'smart.a.no-deadline': () => 'Сначала нужен срок: за месяц и за год шансы разные.',
  'smart.a.no-target': ({ kpi }, f) => `Не от чего считать: нет числа или точки А показателя ${kpiName(f, kpi)}.`,
  'smart.a.below-zero': ({ kpi }, f) => `Так не получится: показатель ${kpiName(f, kpi)} ушёл бы ниже нуля.`,
  'smart.a.met': ({ kpi, value, unit, currency }, f) =>
    `Это уже есть: ${kpiName(f, kpi)} сейчас — ${amountText(f, value, unit, currency)}. Цель стоит поднять.`,
  'smart.a.easy': (p, f) =>
    `Это${p.times === null ? '' : ` в ${times(f, p.times >= 10 ? Math.round(p.times) : p.times)}`} ${p.down ? 'больше' : 'меньше'}, чем бывает и так: за такой же срок ${kpiName(f, p.kpi)} — обычно ${amountText(f, p.value, p.unit, p.currency)}. Возьмите число, ради которого надо постараться.`,
  'smart.a.milestone': () =>
    'Веху присуждает площадка, вероятность по истории не посчитать. Проверьте условия и начните с того, что зависит от вас.',
  'smart.a.no-forecast': () => 'История слишком коротка или рваная, чтобы честно оценить вероятность.',
  'smart.a.probability': (p, f) => {
    const chance = `Если работать как раньше, вероятность — ${f.percent(p.percent, 0)} (от ${f.number(p.low, 0)} до ${f.percent(p.high, 0)}).`
    const stretch =
      p.best === null || p.bestFrom === null || p.bestTo === null
        ? ''
        : ` Лучший отрезок той же длины — ${amountText(f, p.best, p.unit, p.currency)} (${f.range(p.bestFrom, p.bestTo)})`
    const lift =
      stretch === ''
        ? ''
        : p.lift !== null && p.lift > 1.05
          ? `; нужно в ${times(f, p.lift)} лучше.`
          : '; столько уже удавалось.'
    const budget =
      p.budget === null || p.budgetCurrency === null
        ? ''
        : ` Добрать недостающее рекламой стоит около ${f.money(Math.round(p.budget / 100) * 100, p.budgetCurrency)} по нынешней цене результата с неё.`
    const drowned = p.drowned ? ' Но столько бывает и без новой работы: роста такой итог не докажет.' : ''
    return chance + drowned + stretch + lift + budget
  },

  'smart.r.no-kpi': () => 'Непонятно, ради чего: сначала выберите показатель под задачу бизнеса.',
  'smart.r.wrong-way': ({ kpi }, f) => `Показатель ${kpiName(f, kpi)} так станет хуже, а не лучше.`,
  'smart.r.meta-ads': ({ network }, f) =>
    `Рекламу ${inNetwork(f, network)} Merilo не предлагает: в России она запрещена. Выберите другую площадку для рекламы или работайте контентом.`,
  'smart.r.weak': ({ kpi }, f) =>
    `Показатель ${kpiName(f, kpi)} слабо зависит от SMM-специалиста. Так можно, но под предупреждением подписываются обе стороны.`,
  'smart.r.sales': ({ kpi }, f) =>
    `Показатель ${kpiName(f, kpi)} зависит ещё и от цены, продукта, сезона и отдела продаж. Так можно, но под предупреждением подписываются обе стороны, а смотрим всю цепочку: охват → визиты → лиды → продажи.`,
  'smart.r.engagement-for-shop': ({ kpi }, f) =>
    `Вовлечённость — главный показатель для блогов, инфобизнеса и развлекательных сообществ. Вам важнее визиты и заявки: ${kpiName(f, kpi)} оставьте вспомогательным.`,
  'smart.r.mentions': ({ kpi }, f) =>
    `Показатель ${kpiName(f, kpi)} нужен брендам, которым важно, кто и что о них говорит. Если вам важнее заявки, возьмите главным их.`,
  'smart.r.fired': ({ kpi, guards }, f) =>
    `В истории показателя ${kpiName(f, kpi)} есть подозрительные места: ${guardNames(f, guards)}. Разберитесь с ними, прежде чем брать точку А за основу.`,
  'smart.r.easy': ({ kpi, guards }, f) =>
    `Показатель подходит, но ${kpiName(f, kpi)} легко накрутить, поэтому рядом всегда стоят проверки: ${guardNames(f, guards)}.`,
  'smart.r.fits-business': ({ kpi }, f) =>
    `Для вашего дела вовлечённость и есть главное: ${kpiName(f, kpi)} — верный выбор.`,
  'smart.r.yes': ({ kpi, kind, control }, f) =>
    `Показатель ${kpiName(f, kpi)} отвечает задаче «${f.say({ code: `goal-kind.${kind}`, params: {} })}». Он ${f.say({ code: `control.${control}`, params: {} })}.`,

  'smart.t.none': () => 'Срока нет, а без него цель нельзя ни достичь, ни провалить. К какому дню?',
  'smart.t.past': ({ day }, f) => `${f.day(day)} уже прошло: назначьте новый срок.`,
  'smart.t.short': ({ kpi, days: window, least }, f) =>
    `На работу остаётся ${days(f, window)}, а показателю ${kpiName(f, kpi)} нужно хотя бы ${days(f, least)}, чтобы результат что-то значил.`,
  'smart.t.holidays': ({ day, days: window }, f) =>
    `Срок — ${f.day(day)}, ${days(f, window)}, но внутри новогодние праздники: активность в эти дни другая, сравнивайте с прошлым Новым годом.`,
  'smart.t.season': ({ day, days: window }, f) =>
    `Срок — ${f.day(day)}, ${days(f, window)}. Сезон за это время сменится: сравниваем с тем же периодом прошлого года.`,
  'smart.t.yes': ({ day, days: window }, f) => `Срок — ${f.day(day)}, на работу ${days(f, window)}.`,
}

/** Неразрывные пробелы расставляет одно правило, а не рука. */
export const goals = Object.fromEntries(
  Object.entries(sentences as Record<string, (params: never, f: Format) => string>).map(([code, sentence]) => [
    code,
    (params: never, f: Format) => russian(sentence(params, f)),
  ]),
) as unknown as Words<ParserPhrases & FamilyPhrases & SmartPhrases>
