/** Mentions of the brand, as a Brand Analytics CSV (BOM, four lines of preamble, `;`, a column per tag, Moscow time). */
import { eachDay } from '../core/time/day.ts'
import { season } from './calendar.ts'
import { makeRandom } from './random.ts'
import { SEED, SPAN } from './truths.ts'

const HEADER =
  'Дата;"ID сообщения";"Hash сообщения";Заголовок;Текст;Источник;Url;"Тип источника";"Тип сообщения";Сюжет;Автор;"Url автора";"Тип автора";"Место публикации";"Url места публикации";Пол;Возраст;Аудитория;Комментариев;"Цитируемость СМИ";Репостов;Лайков;Вовлеченность;Просмотров;Оценка;Дублей;"Аудитория СМИ";Тональность;"Роль объекта";Агрессия;Страна;Регион;Город;Язык;WOM;Обработано;Место;Адрес;Качество'
const TEXTS = {
  позитив: ['Лучший фильтр в районе, зерно всегда свежее', 'Заказала подписку, третий месяц довольна'],
  нейтрально: ['Кто был на дегустации в субботу?', 'Открылась вторая точка на Садовой'],
  негатив: ['Ждал заказ неделю, никто не перезвонил', 'Кофе остыл, пока искали сдачу'],
} as const
const HOSTS = ['vk.com', 'telegram.org', 'ok.ru', '2gis.ru'] as const

export function mentionsCsv(seed = SEED + 50): string {
  const random = makeRandom(seed)
  const short = (day: string) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(2, 4)}`
  const lines = [
    'Система Brand Analytics',
    'Тема: Зерно и пар (демо)',
    `Период: ${short(SPAN.from)} - ${short(SPAN.to)}`,
    '',
    HEADER,
  ]
  let id = 1000
  for (const day of eachDay(SPAN)) {
    for (let i = random.poisson(1.6 * season(day)); i > 0; i--) {
      const tone = random.next() < 0.42 ? 'позитив' : random.next() < 0.8 ? 'нейтрально' : 'негатив'
      const host = random.pick(HOSTS)
      const [likes, comments, shares] = [random.poisson(5), random.poisson(1), random.poisson(0.4)]
      const [year, month, date] = day.split('-')
      const time = `${String(random.integer(8, 22)).padStart(2, '0')}:${String(random.integer(0, 59)).padStart(2, '0')}`
      const number = id++
      lines.push(
        [
          `${date}.${month}.${year} ${time}`,
          number,
          `demo${number}${year}${month}${date}`,
          '',
          `"${random.pick(TEXTS[tone])}\nотправлено с телефона"`,
          host,
          `https://${host}/demo/${number}`,
          host === '2gis.ru' ? 'Отзывы' : 'Соцсети',
          'Пост',
          '',
          `Автор ${number % 300}`,
          `https://${host}/author/${number % 300}`,
          '"Личный профиль"',
          '',
          '',
          '',
          '',
          random.integer(20, 900),
          comments,
          0,
          shares,
          likes,
          likes + comments + shares,
          random.chance(0.5) ? random.integer(30, 2000) : '',
          host === '2gis.ru' ? (tone === 'негатив' ? 2 : 5) : '',
          0,
          0,
          tone,
          'Главная',
          '',
          'Россия',
          '',
          '',
          'русский',
          '',
          '',
          '',
          '',
          '',
        ].join(';'),
      )
    }
  }
  return `\ufeff${lines.join('\n')}\n`
}
