/** Что говорится рядом с цифрой: как её считают, чего в ней нет и откуда её строки. */
import { russian } from '../typography.ts'
import type { Format, WordMap } from '../words.ts'

const columns: Record<string, string> = {
  day: 'День',
  days: 'День',
  time: 'Время',
  account: 'Аккаунт',
  campaign: 'Кампания и метки',
  source: 'Файл и строка',
  post: 'Запись',
  format: 'Формат',
  'followers-then': 'Подписчиков в тот день',
  share: 'Доля',
  text: 'Текст',
  actor: 'Кто (псевдоним)',
  status: 'Статус',
  tone: 'Тональность',
  origin: 'Откуда',
  'visit-seconds': 'На сайте',
  'answer-seconds': 'Ждал ответа',
  pages: 'Страниц',
  money: 'Сумма',
  reach: 'Охват',
}

const flags: Record<string, string> = {
  ad: 'реклама',
  repost: 'репост',
  coauthor: 'в соавторстве',
  deleted: 'удалена',
}

const statuses: Record<string, string> = {
  new: 'новая',
  handled: 'обработана',
  won: 'сделка',
  lost: 'отказ',
  open: 'в работе',
  live: 'живая ветка',
}

const notes: Record<string, (params: never, f: Format) => string> = {
  level: () => 'Это уровень на конец периода. По дням его не складывают: одни и те же люди посчитались бы снова.',
  exact: () =>
    'Охват за период — не сумма охватов за дни: один человек попал бы в неё много раз. Здесь — цифра, которую за весь период посчитала сама соцсеть.',
  'day-mean': () => 'Это среднее за день, а не охват за период: охваты дней складывать нельзя, люди повторяются.',
  'per-follower': () =>
    'У каждой записи своя доля — от подписчиков в день выхода; здесь среднее этих долей. Отношение сумм дало бы другое число.',
  'per-follower-day': () => 'Записи одного дня складываются и делятся на подписчиков этого дня; здесь среднее по дням.',
  'post-mean': () => 'Среднее по записям, вышедшим за период, с их счётчиками на день выгрузки.',
  'post-median': () => 'Медиана по записям: половина меньше, половина больше. Медианы частей усреднять нельзя.',
  contacts: () =>
    'Охваты записей складываются только как знаменатель: это контакты, а не люди, и отдельной цифрой такая сумма не бывает.',
  ratio: () =>
    'Сначала складываются числители и знаменатели, потом одно делится на другое. Средним из долей это не заменить.',
  wait: () =>
    'Считается по самим вопросам, а не средним из средних. Вопрос без ответа ждёт дольше любого отвеченного — он в расчёте есть.',
  derived: () => 'Вопросы и ответы на них Мерило находит в самой переписке: это чтение, а не счётчик соцсети.',
  actors: () => 'Это разные люди: один человек считается один раз, сколько бы ни написал.',
  'people-overlap': () => 'Один человек может быть подписан на несколько аккаунтов, поэтому сумма больше числа людей.',
  unknown: ({ term, known, total }: { term: string; known: number; total: number }, f) =>
    `Известно ${f.number(known)} из ${f.number(total)}: ${term}. Остальное неизвестно и нулями не считается.`,
  'left-out': ({ account, needs }: { account: string; needs: readonly string[] }, f) =>
    `«${account}» сюда не вошёл: не хватает того, из чего складывается цифра (${f.list(needs)}).`,
  mixed: () =>
    'Внутри периода соцсеть сменила определение: цифры до и после этого дня — разные вещи, и рост между ними ничего не значит.',
  margin: () => 'Маржа не указана, поэтому взято 100 % выручки: на деле окупаемость ниже.',
  few: ({ cases }: { cases: number }, f) =>
    `Случаев всего ${f.number(cases)} — меньше тридцати. Доля по такому числу ещё гадание.`,
}

const coded = <T extends WordMap[string]>(prefix: string, words: Record<string, T>): WordMap =>
  Object.fromEntries(
    Object.entries(words).map(([id, word]) => [
      `evidence.${prefix}.${id}`,
      (params: never, f: Format) => russian(word(params, f)),
    ]),
  )
const plain = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([id, word]) => [id, () => word]))

export const evidence: WordMap = {
  ...coded('column', plain(columns)),
  ...coded('flag', plain(flags)),
  ...coded('status', plain(statuses)),
  ...coded('note', notes),
  'evidence.why.outside': ({ from, to }: { from: string; to: string }, f: Format) =>
    russian(`В эти дни данных нет: они есть за ${f.range(from, to)}.`),
  'evidence.why.needs': ({ needs }: { needs: readonly string[] }, f: Format) =>
    russian(`Посчитать не из чего. Не хватает: ${f.list(needs)}.`),
}
