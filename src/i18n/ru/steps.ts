import type { StepPhrases } from '../../core/steps/phrases.ts'
import { russian } from '../typography.ts'
import type { Format, Words } from '../words.ts'

const kpiName = (f: Format, kpi: string): string => `«${f.say({ code: `kpi.${kpi}.name`, params: {} })}»`
const posts = (f: Format, n: number): string =>
  f.plural(n, { one: '# запись', few: '# записи', many: '# записей', other: '# записи' })
const measureName = (f: Format, measure: string): string => f.say({ code: `measure.${measure}`, params: {} })

/** «в 2 раза», «в 5 раз», «в 1,4 раза» */
const timesText = (f: Format, n: number): string =>
  f.plural(Math.round(n * 10) / 10, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' })

/** «записи-карусели», «ролики»: что именно публиковать. */
const FORMATS: Record<string, string> = {
  text: 'текст',
  photo: 'фото',
  carousel: 'карусель',
  video: 'видео',
  reel: 'короткое видео',
  story: 'история',
  link: 'ссылка',
  poll: 'опрос',
  audio: 'аудио',
  live: 'прямой эфир',
  other: 'другое',
}
const IDEAS = {
  shop: 'Показывайте товар в деле, отзывы и ответы на частые вопросы.',
  blog: 'Рассказывайте истории от первого лица, разбирайте случаи, спрашивайте мнение.',
  brand: 'Рассказывайте, кто вы и чем полезны; делайте записи, которыми хочется поделиться.',
}

const sentences: Words<StepPhrases> = {
  'step.measure': ({ kpi, needs }, f) =>
    needs.length === 0
      ? `Наладить измерение: подключить источник показателя ${kpiName(f, kpi)} и снять точку А.`
      : `Наладить измерение показателя ${kpiName(f, kpi)}: подключить источник, где есть ${f.list(needs.map((id) => measureName(f, id)))}, и снять точку А.`,
  'step.milestone-check': ({ subject }) =>
    `Выписать условия, за которые дают «${subject}», и отметить, что уже выполнено.`,
  'step.content': ({ posts: count, perWeek, format, network, measure, times, n, hour, idea }, f) => {
    const rhythm = `Выпустить ${posts(f, count)} — по ${f.number(perWeek, 1)} в неделю.`
    const named = format !== null && format !== 'other' && measure !== null
    const whose = network == null ? '' : ` (${f.say({ code: `network.${network}`, params: {} })})`
    const best = named
      ? ` Ставку сделать на формат «${FORMATS[format] ?? format}»${whose}: у него ${measureName(f, measure)} на запись выше, чем у остальных, в ${timesText(f, times)} (записей: ${f.number(n)}), и это не случайность.`
      : ''
    const when = hour === null ? '' : ` Лучше всего заходило с ${hour}:00 до ${hour + 3}:00${named ? '' : whose}.`
    return `${rhythm}${best}${when} ${IDEAS[idea]}`
  },
  'step.talk': ({ threads }, f) =>
    `Разговорить подписчиков: начать ${f.plural(threads, { one: '# живое обсуждение', few: '# живых обсуждения', many: '# живых обсуждений', other: '# живого обсуждения' })}. Вопрос в конце записи, ответ на каждый комментарий по делу.`,
  'step.answers-queue': ({ waiting }, f) =>
    waiting === null
      ? 'Разобрать все вопросы без ответа: ни одного неотвеченного к этой дате.'
      : waiting === 0
        ? 'Вопросов без ответа нет — удержать это до конца.'
        : `Разобрать очередь: ${f.plural(waiting, { one: '# вопрос ждёт', few: '# вопроса ждут', many: '# вопросов ждут', other: '# вопроса ждут' })} ответа, к этой дате не должно остаться ни одного.`,
  'step.answers-rota': ({ seconds }, f) =>
    `Расписать дежурства и заготовить ответы на частые вопросы: медиана ответа — не дольше ${f.duration(seconds)}.`,
  'step.answers-leads': ({ seconds }, f) => `Отвечать на заявку за ${f.duration(seconds)} и отмечать исход каждой.`,
  'step.answers-review': ({ answers }, f) =>
    `Перечитать ${f.plural(answers, { one: '# ответ', few: '# ответа', many: '# ответов', other: '# ответа' })} глазами клиента: решён ли вопрос, нет ли отписок вроде «позвоните менеджеру».`,
  'step.landing': ({ from, to }, f) =>
    `Доработать страницу, куда ведём людей: конверсия визита в заявку с ${f.percent(from, 1)} до ${f.percent(to, 1)}.`,
  'step.visits': ({ visits, leads, rate }, f) =>
    `Привести из соцсетей ${f.plural(visits, { one: '# визит', few: '# визита', many: '# визитов', other: '# визита' })}: при конверсии ${f.percent(rate, 1)} это ${f.plural(leads, { one: '# заявка', few: '# заявки', many: '# заявок', other: '# заявки' })}.`,
  'step.ads': ({ budget, perWeek, currency, needed, cost, assumed }, f) =>
    budget === null || perWeek === null || cost === null
      ? `Запустить рекламу, которая даст ${f.plural(needed, { one: '# результат', few: '# результата', many: '# результатов', other: '# результата' })}. Впишите, во сколько обходится один, — и бюджет посчитается.`
      : `Запустить рекламу на ${f.money(budget, currency)} — около ${f.money(perWeek, currency)} в неделю: нужно ${f.plural(needed, { one: '# результат', few: '# результата', many: '# результатов', other: '# результата' })}, ${assumed ? `если один обойдётся в ${f.money(cost, currency)} — это предположение, поставьте свою цену` : `с рекламы один сейчас обходится в ${f.money(cost, currency)}`}.`,
  'step.barter': ({ posts: count, needed }, f) =>
    `Договориться о бартере с микроблогерами: ${f.plural(count, { one: '# публикация', few: '# публикации', many: '# публикаций', other: '# публикации' })}, чтобы пришло ещё ${f.number(needed)}.`,
  'step.contest': ({ participants, needed }, f) =>
    `Провести совместный конкурс с близким по аудитории партнёром: ${f.plural(participants, { one: '# участник', few: '# участника', many: '# участников', other: '# участника' })}, чтобы осталось ${f.number(needed)}.`,

  'step.caution.contest': () =>
    'Побочный эффект: охотники за призами раздувают подписчиков и ER, а потом уходят. Считайте тех, кто остался через две недели.',
  'step.caution.barter': () => 'Бартер — тоже реклама: по российскому закону публикацию маркируют.',
  'step.caution.cost-rises': () =>
    'Чем больше бюджет, тем дороже результат. Насколько — по вашей истории пока не видно: увеличивайте бюджет постепенно и смотрите на цену.',
  'step.caution.cost-unknown': () =>
    'Цену результата с рекламы ваши данные не говорят: в них не видно, кто пришёл именно с неё. Впишите свою цену и увеличивайте бюджет постепенно.',
  'step.caution.cost-fitted': ({ cost, currency, periods }, f) =>
    `С ростом бюджета результат дорожает: при таком объёме один обойдётся примерно в ${f.money(cost, currency)} (оценка по ${f.plural(periods, { one: '# периоду', few: '# периодам', many: '# периодам', other: '# периода' })}).`,
  'step.caution.sales': () =>
    'Это зависит от отдела продаж: договоритесь заранее, кто перезванивает и где отмечает исход.',
  'step.caution.answers': () => 'Быстрая отписка — не ответ: Merilo засчитывает только ответ по существу.',
  'step.caution.few': ({ n }, f) =>
    `Записей этого формата мало (${f.number(n)}): проверьте на нескольких новых, прежде чем менять весь план.`,

  'assume.gap-whole': () => 'сколько нужно по плану: столько приходит и само, шаги это удерживают',
  'assume.gap': () => 'сколько нужно добрать сверх того, что приходит само',
  'assume.posts-per-week': () => 'записей в неделю',
  'assume.threads-per-week': () => 'живых обсуждений в неделю',
  'assume.waiting': () => 'вопросов ждут ответа',
  'assume.answer-now': () => 'время ответа сейчас',
  'assume.answer-target': () => 'время ответа по цели',
  'assume.answer-leads': () => 'время ответа на заявку',
  'assume.review-per-week': () => 'ответов в неделю на проверку',
  'assume.visit-to-lead': () => 'конверсия визита в заявку',
  'assume.lead-to-sale': () => 'конверсия заявки в продажу',
  'assume.landing-lift': () => 'насколько доработка поднимет конверсию',
  'assume.leads-share': () => 'доля, которую дадут визиты без рекламы',
  'assume.ads-share': () => 'доля, которую даст реклама',
  'assume.ads-cost': () => 'цена одного результата с рекламы',
  'assume.ads-usual': () => 'результатов с рекламы в неделю при этой цене',
  'assume.ads-elasticity': () => 'эластичность: 1 — цена не растёт с бюджетом',
  'assume.barter-share': () => 'доля, которую даст бартер',
  'assume.barter-yield': () => 'сколько приносит одна публикация',
  'assume.contest-share': () => 'доля, которую даст конкурс',
  'assume.contest-stay': () => 'сколько участников останется',
}

/** Неразрывные пробелы расставляет одно правило, а не рука. */
export const steps = Object.fromEntries(
  Object.entries(sentences as Record<string, (params: never, f: Format) => string>).map(([code, sentence]) => [
    code,
    (params: never, f: Format) => russian(sentence(params, f)),
  ]),
) as unknown as Words<StepPhrases>
