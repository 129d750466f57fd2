import type { GuardPhrases } from '../../core/guards/phrases.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import { namePhrases } from '../generated.ts'
import { russian, typeset } from '../typography.ts'
import type { Format, WordMap, Words } from '../words.ts'
import { guardNames } from './guard-names.ts'
import { measureNames } from './measure-names.ts'

type Table<K extends string> = Record<K, string>
const column = (part: 'name' | 'what' | 'method' | 'null' | 'source') =>
  Object.fromEntries(Object.entries(guardNames).map(([id, words]) => [id, words[part]])) as Table<
    keyof typeof guardNames
  >
const about = <K extends 'name' | 'what' | 'method' | 'null' | 'source'>(part: K) =>
  namePhrases(typeset(column(part), russian), 'guard.', `.${part}` as const)

const measure = (id: string): string => measureNames[id as MeasureId] ?? id
const span = ({ from, to }: { from: string; to: string }, f: Format): string =>
  from === to ? f.day(from) : f.range(from, to)
const people = (n: number, f: Format) =>
  f.plural(n, { one: '# человек', few: '# человека', many: '# человек', other: '# человека' })
const comments = (n: number, f: Format) =>
  f.plural(n, { one: '# комментарий', few: '# комментария', many: '# комментариев', other: '# комментария' })
const newcomers = (n: number, f: Format) =>
  f.plural(n, {
    one: '# новый подписчик',
    few: '# новых подписчика',
    many: '# новых подписчиков',
    other: '# нового подписчика',
  })
const posts = (n: number, f: Format) =>
  f.plural(n, { one: '# пост', few: '# поста', many: '# постов', other: '# поста' })
const like = (n: number, f: Format) => f.plural(n, { one: 'похож', other: 'похожи' })
const fold = (n: number, f: Format) => f.plural(n, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' })
const need = (have: number, least: number, f: Format) => `есть ${f.number(have)}, нужно не меньше ${f.number(least)}`

const UNITS: Partial<Record<string, string>> = {
  days: 'дни',
  windows: 'отрезки',
  posts: 'посты',
  comments: 'комментарии',
  events: 'события',
  people: 'люди',
  mentions: 'упоминания',
  visits: 'визиты',
  leads: 'заявки',
  answers: 'ответы',
}
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const sentences: Words<Omit<GuardPhrases, `guard.${string}.${'name' | 'what' | 'method' | 'null' | 'source'}`>> = {
  'guard.follower-burst.found': ({ gained, looks, counted, from, to }, f) =>
    `${newcomers(gained, f)} (${span({ from, to }, f)}), из них около ${f.number(looks)} ${like(looks, f)} на накрутку; засчитано ${f.number(counted)}`,
  'guard.follower-drip.found': ({ gained, looks, counted, from, to, days, usual }, f) =>
    `${newcomers(gained, f)} за ${f.plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })} (${span({ from, to }, f)}), из них около ${f.number(looks)} ${like(looks, f)} на накрутку; засчитано ${f.number(counted)}. Обычно здесь около ${f.number(usual)} в день`,
  'guard.burst-then-losses.found': ({ came, left, usual, from, to }, f) =>
    `Сверх обычного пришло около ${f.number(came)}, потом сверх обычного ушло около ${f.number(left)} (${span({ from, to }, f)}; за такой срок обычно отписывается ${f.number(usual)})`,
  'guard.followers-up-reach-down.found': ({ growth, fell, looks, from, to }, f) =>
    `Подписчиков прибавилось на ${f.number(growth)}, а охват на одного подписчика упал на ${f.percent(fell)} (${span({ from, to }, f)}): около ${f.number(looks)} новых в охвате не видно`,
  'guard.lifeless-profiles.found': ({ profiles, share, low, high }, f) =>
    `Из ${f.plural(profiles, { one: '# просмотренного профиля', few: '# просмотренных профилей', many: '# просмотренных профилей', other: '# просмотренных профилей' })} подписчиков похожи на неживые около ${f.percent(share)} (от ${f.percent(low)} до ${f.percent(high)}). Это доля, а не список: об одном человеке она ничего не говорит`,
  'guard.likes-beyond-reach.found': ({ posts: n, likes, looks, from, to }, f) =>
    `${posts(n, f)} (${span({ from, to }, f)}): ${f.number(likes)} лайков, из них около ${f.number(looks)} — сверх того, что здесь даёт такой охват; похоже на накрутку`,
  'guard.engagement-rhythm.even': ({ events, gap, from, to }, f) =>
    `${f.plural(events, { one: '# действие пришло', few: '# действия пришли', many: '# действий пришли', other: '# действия пришли' })} слишком ровно, примерно через каждые ${f.duration(gap)} (${span({ from, to }, f)}); похоже на программу`,
  'guard.engagement-rhythm.burst': ({ events, seconds, from, to }, f) =>
    `${f.plural(events, { one: '# действие пришло', few: '# действия пришли', many: '# действий пришли', other: '# действия пришли' })} пачками в пределах ${f.duration(seconds)} (${span({ from, to }, f)}); люди так не совпадают`,
  'guard.comment-pod.found': ({ people: n, comments: all, share, looks, from, to }, f) =>
    `${people(n, f)} ${f.plural(n, { one: 'написал', other: 'написали' })} ${comments(all, f)} — ${f.percent(share)} всех (${span({ from, to }, f)}); похоже на чат взаимной активности, около ${f.number(looks)} не засчитано`,
  'guard.empty-comments.duplicates': ({ comments: n, example, from, to }, f) =>
    `${comments(n, f)} почти слово в слово (${span({ from, to }, f)}), например: «${example}»`,
  'guard.empty-comments.empty': ({ comments: n, share, usual, from, to }, f) =>
    `${comments(n, f)} (${span({ from, to }, f)}), из них ни о чём — ${f.percent(share)}${usual > 0 ? `; обычно здесь ${f.percent(usual)}` : ''}`,
  'guard.contest-hunters.left': ({ came, left, from, to }, f) =>
    `Конкурс привёл около ${f.number(came)} подписчиков, около ${f.number(left)} из них потом ушли (${span({ from, to }, f)})`,
  'guard.contest-hunters.never-returned': ({ came, gone, usual, from, to }, f) =>
    `На конкурс (${span({ from, to }, f)}) пришли ${people(came, f)}, больше не появлялись — ${f.number(gone)}; из обычных новичков возвращаются ${f.percent(usual)}`,
  'guard.contest-held-engagement.found': ({ posts: n, with: held, without, share, from, to }, f) =>
    `${posts(n, f)} с конкурсом (${span({ from, to }, f)}): среднее на пост с ними — ${f.number(held)}, без них — ${f.number(without)}, на ${f.percent(share)} меньше`,
  'guard.deleted-posts.found': ({ posts: n, deleted, shown, from, to }, f) =>
    `${f.plural(n, { one: 'Удалён # пост', few: 'Удалены # поста', many: 'Удалено # постов', other: 'Удалено # поста' })} (${span({ from, to }, f)}): у них в среднем ${f.number(deleted)} реакций, у оставшихся — ${f.number(shown)}`,
  'guard.deleted-posts.missing': ({ posts: n, from, to }, f) =>
    `Опубликовано на ${f.number(n)} больше, чем видно сейчас (${span({ from, to }, f)}): похоже, посты удаляли`,
  'guard.er-by-tiny-reach.found': ({ err, errBefore, reachFell, engagementsFell, from, to }, f) =>
    `ERR вырос с ${f.percent(errBefore)} до ${f.percent(err)} (${span({ from, to }, f)}), но охват поста упал на ${f.percent(reachFell)}, а реакций ${engagementsFell > 0 ? `стало меньше на ${f.percent(engagementsFell)}` : 'больше не стало'}`,
  'guard.own-mentions.found': ({ mentions, own, from, to }, f) =>
    `Из ${f.number(mentions)} упоминаний ${f.number(own)} — от своих (${span({ from, to }, f)}); засчитано ${f.number(mentions - own)}`,
  'guard.robot-clicks.found': ({ visits, looks, from, to }, f) =>
    `Из ${f.number(visits)} визитов ${f.number(looks)} ${like(looks, f)} на роботов (${span({ from, to }, f)}); засчитано ${f.number(visits - looks)}`,
  'guard.bad-leads.found': ({ leads, bad, repeated, impossible, burst, from, to }, f) =>
    `Из ${f.number(leads)} заявок ${f.number(bad)} под вопросом (${span({ from, to }, f)}): ${f.list(
      [
        repeated > 0 ? `повторы — ${f.number(repeated)}` : '',
        impossible > 0 ? `негодный контакт — ${f.number(impossible)}` : '',
        burst > 0 ? `пачка за минуту — ${f.number(burst)}` : '',
      ].filter(Boolean),
    )}`,
  'guard.fast-empty-answers.found': ({ answers, empty, shown, real, from, to }, f) =>
    `${f.number(empty)} из ${f.number(answers)} ответов — автоответы и отписки (${span({ from, to }, f)}). С ними медиана ответа ${f.duration(shown)}, без них — не меньше ${f.duration(real)}`,
  'guard.flattering-period.found': ({ measure: id, change, yearAgo, from, to }, f) =>
    `${measure(id)}: ${f.signed(change)} % к предыдущему периоду (${span({ from, to }, f)}), но год назад в это же время было ${f.signed(yearAgo)} %: похоже на сезон`,
  'guard.redefinition.told': ({ day, measure: id, times }, f) =>
    `${measure(id)}: с ${f.day(day)} соцсеть считает иначе, и цифра стала в ${fold(times, f)} больше за день. Это не рост: сравнивать через эту дату нельзя`,
  'guard.redefinition.step': ({ day, measure: id, times }, f) =>
    `${measure(id)}: с ${f.day(day)} цифра стала в ${fold(times, f)} больше, а лайки и комментарии прежние; похоже на смену определения`,

  'guard.sign.beyond-usual': ({ z }, f) => `прирост выше обычного (z = ${f.number(z, 1)})`,
  'guard.sign.no-reach-rise': () => 'прирост выше обычного, а охват, просмотры и упоминания не выросли',
  'guard.sign.then-left': ({ left }, f) => `потом ушло больше обычного — около ${f.number(left)}`,
  'guard.sign.left-beyond-joined': ({ left }, f) =>
    `потом ушло больше, чем здесь уходит после такого прироста, — около ${f.number(left)}`,
  'guard.sign.reach-per-follower-fell': () => 'охват на одного подписчика упал',
  'guard.sign.lifeless-profiles': () => 'неживых профилей больше обычного',
  'guard.sign.likes-beyond-reach': () => 'лайков намного больше, чем даёт такой охват',
  'guard.sign.likes-alone': () => 'комментариев, репостов и сохранений — как обычно',
  'guard.sign.even-gaps': () => 'промежутки почти одинаковы',
  'guard.sign.within-seconds': () => 'пришли в считаные секунды',
  'guard.sign.strangers': () => 'почти все — по одному разу, никто ни с кем не говорит',
  'guard.sign.every-post': ({ people: n, share }, f) => `${people(n, f)} пишут под ${f.percent(share)} постов`,
  'guard.sign.not-chance': ({ p }, f) => `случайностью не объяснить (p\u00a0=\u00a0${f.number(p, 3)})`,
  'guard.sign.arrive-together': ({ minutes }, f) =>
    `приходят вместе, в пределах ${f.plural(minutes, { one: '# минуты', few: '# минут', many: '# минут', other: '# минуты' })}`,
  'guard.sign.lockstep': ({ pairs, p }, f) =>
    `${f.plural(pairs, { one: '# пара пишет', few: '# пары пишут', many: '# пар пишут', other: '# пары пишут' })} в одну минуту под тремя постами и больше (перестановки: p\u00a0=\u00a0${f.number(p, 3)})`,
  'guard.sign.say-nothing': ({ share }, f) => `ни о чём — ${f.percent(share)} текстов`,
  'guard.sign.same-words': () => 'разные люди пишут почти слово в слово',
  'guard.sign.same-hours': () => 'и почти в одно время',
  'guard.sign.empty-more-than-usual': () => 'пустых намного больше, чем обычно здесь',
  'guard.sign.came-with-contest': () => 'пришли во время конкурса',
  'guard.sign.never-returned': () => 'не вернулись, хотя обычные новички возвращаются',
  'guard.sign.contest-words': () => 'в тексте поста — конкурс',
  'guard.sign.above-ordinary': () => 'реакций больше, чем у обычных постов',
  'guard.sign.deleted': () => 'посты были и пропали',
  'guard.sign.weak-ones-deleted': () => 'пропали слабые',
  'guard.sign.reach-fell': () => 'охват поста упал',
  'guard.sign.own-people': () => 'автор — аккаунт бренда или сотрудник',
  'guard.sign.robot-agent': () => 'робот назвал себя сам',
  'guard.sign.same-visitor': () => 'один и тот же посетитель раз за разом',
  'guard.sign.no-time-on-page': () => 'ноль секунд на странице',
  'guard.sign.same-contact': () => 'тот же контакт',
  'guard.sign.marked-bad': () => 'контакт негоден: это видно при загрузке',
  'guard.sign.auto-answers': () => 'автоответ или отписка вместо ответа',
  'guard.sign.last-year-too': () => 'год назад был такой же рост',
  'guard.sign.definition-changed': () => 'в этот день сменилось определение',
  'guard.sign.one-day-step': () => 'скачок в один день',
  'guard.sign.reactions-did-not-follow': () => 'реакций больше не стало',

  'guard.innocent.outside-mention': () =>
    'Возможно и другое: о вас рассказали там, откуда нет данных, — в чужом канале, на мероприятии, в печати.',
  'guard.innocent.contest-nearby': () => 'Возможно и другое: рядом был конкурс, и люди приходили на него.',
  'guard.innocent.network-purge': () => 'Возможно и другое: соцсеть чистила неактивные аккаунты у всех.',
  'guard.innocent.silent-readers': () =>
    'Возможно и другое: многие только читают и сами ничего не публикуют, особенно старшие.',
  'guard.innocent.fewer-posts': () =>
    'Возможно и другое: соцсеть изменила показ, сменились форматы или начался другой сезон.',
  'guard.innocent.strong-post': () => 'Возможно и другое: пост просто очень понравился, или его продвигали.',
  'guard.innocent.live-or-codeword': () =>
    'Возможно и другое: эфир, кодовое слово или «поставьте плюс» — тогда пишут все сразу.',
  'guard.innocent.faithful-fans': () => 'Возможно и другое: это преданные читатели, и они правда всегда пишут.',
  'guard.innocent.answer-to-question': () => 'Возможно и другое: все отвечали на один вопрос или повторяли лозунг.',
  'guard.innocent.usual-after-contest': () => 'Так бывает после любого конкурса: это его цена, а не обман.',
  'guard.innocent.contest-was-goal': () =>
    'Если конкурс был в плане, это его честный результат; важно не принять его за норму.',
  'guard.innocent.cleaning': () => 'Возможно и другое: убирали устаревшее, ошибки или повторы.',
  'guard.innocent.narrow-audience': () => 'Возможно и другое: писали для узкой аудитории, и она ответила.',
  'guard.innocent.staff-are-fans': () => 'Сотрудникам можно любить свой бренд; просто это не чужой голос.',
  'guard.innocent.office-network': () => 'Возможно и другое: один офис или общий Wi-Fi, медленная загрузка страницы.',
  'guard.innocent.asked-twice': () => 'Возможно и другое: человек не дождался ответа и оставил заявку ещё раз.',
  'guard.innocent.greeting-then-human': () => 'Автоответ не вреден, если за ним быстро отвечает человек.',
  'guard.innocent.real-growth-in-season': () => 'Рост настоящий, просто его принёс сезон.',
  'guard.innocent.real-reach': () => 'Возможно и другое: охват вырос на самом деле, например из-за нового формата.',

  'guard.silent.history': ({ have, need: least }, f) =>
    `Мало истории: есть ${f.plural(have, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })}, нужно не меньше ${f.number(least)}`,
  'guard.silent.followers': () => 'Нет данных о подписчиках по дням',
  'guard.silent.lone-rise': ({ gained, usual, more, from, to }, f) =>
    `${newcomers(gained, f)} (${span({ from, to }, f)}) при обычных ${f.number(usual)}${more > 0 ? `, и ещё ${f.plural(more, { one: '# такой подъём', few: '# таких подъёма', many: '# таких подъёмов', other: '# такого подъёма' })}` : ''}. Охват за эти дни неизвестен, а без него накрутку не отличить от хороших новостей: загрузите охват или просмотры по дням`,
  'guard.silent.losses': () => 'Нет данных об отписках по дням',
  'guard.silent.reach': () => 'Нет данных об охвате или просмотрах по дням',
  'guard.silent.profiles': () => 'Профилей подписчиков нет: ни одна выгрузка, которую читает Мерило, их не содержит',
  'guard.silent.no-reference': ({ network }, f) =>
    `Для сети ${f.say({ code: `network.${network}`, params: {} })} не с чем сравнить: проверенной разметки профилей нет`,
  'guard.silent.few-profiles': ({ have, need: least }, f) => `Мало профилей подписчиков: ${need(have, least, f)}`,
  'guard.silent.posts': ({ have, need: least }, f) => `Мало постов с нужными цифрами: ${need(have, least, f)}`,
  'guard.silent.comments': ({ have, need: least }, f) => `Мало самих комментариев: ${need(have, least, f)}`,
  'guard.silent.actors': () => 'Не видно, кто писал комментарии и под какими постами',
  'guard.silent.times': () => 'Нет времени отдельных комментариев и подписок с точностью до минуты',
  'guard.silent.texts': () => 'Нет текстов комментариев',
  'guard.silent.mentions': () => 'Нет самих упоминаний',
  'guard.silent.staff': () =>
    'Неизвестно, какие аккаунты свои: назовите аккаунты бренда и сотрудников в настройках бренда',
  'guard.silent.visits': ({ have, need: least }, f) =>
    `Мало отдельных визитов с посетителем, временем или длительностью: ${need(have, least, f)}`,
  'guard.silent.leads': () => 'Нет отдельных заявок с контактом, временем или статусом',
  'guard.silent.questions': ({ have, need: least }, f) => `Мало отвеченных вопросов: ${need(have, least, f)}`,
  'guard.silent.deleted': () => 'По этим файлам не видно, удаляли ли посты: нужны две выгрузки в разные дни',
  'guard.silent.year': ({ have, need: least }, f) =>
    `Чтобы сравнить с тем же сезоном год назад, мало истории: дней ${need(have, least, f)}`,

  'guard.statistic': ({ name, value, p, n, of }, f) => {
    const size = `n = ${f.number(n)} (${UNITS[of] ?? of})`
    const chance = p === null ? '' : `, односторонний p ${p < 0.001 ? '< 0,001' : `= ${f.number(p, 3)}`}`
    if (name === 'count') return `Подсчёт: ${f.number(value)} из ${f.number(n)} (${UNITS[of] ?? of})`
    if (name === 'variation') return `Коэффициент вариации ${f.number(value, 2)}, ${size}`
    if (name === 'permutation') return `Перестановки: ${f.number(value)}${chance}, ${size}`
    if (name === 'sign') return `Критерий знаков: ${f.number(value)}${chance}, ${size}`
    return `z\u00a0=\u00a0${f.number(value, 1)}${chance}, ${size}`
  },
  'guard.statistician': ({ null: hypothesis, test, estimate, low, high }, f) =>
    `Нулевая гипотеза: ${lowerFirst(f.say(hypothesis))} ${f.say(test)}. ${
      estimate === 0 && high === 0
        ? 'Вычитать нечего: это предупреждение.'
        : `Оценка ${f.number(estimate)}, интервал 80 %: от ${f.number(low)} до ${f.number(high)}.`
    }`,

  'guard.unknown': ({ id, known }) => `Нет проверки «${id}». Есть: ${known.join(', ')}`,
}

/** Non-breaking spaces are put in afterwards, so that sentences above read as they are written. */
const set = <W extends object>(words: W): W =>
  Object.fromEntries(
    Object.entries(words as WordMap).map(([code, sentence]) => [
      code,
      (params: never, f: Format) => russian(sentence(params, f)),
    ]),
  ) as W

export const guards: Words<GuardPhrases> = {
  ...about('name'),
  ...about('what'),
  ...about('method'),
  ...about('null'),
  ...about('source'),
  ...set(sentences),
}
