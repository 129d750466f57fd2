/** Слова команды merilo explain. */
import type { WordMap } from '../words.ts'

export const explain: WordMap = {
  'app.finding-several': ({ finding, codes }: { finding: string; codes: readonly string[] }, f) =>
    `Под «${finding}» подходит несколько находок: ${f.list(codes)}. Уточните номер.`,
  'cli.explain.argument': () => 'НАХОДКА',
  'cli.explain.estimate': (
    { measure, value, low, high }: { measure: string; value: number; low: number; high: number },
    f,
  ) => `Сколько (${measure}): около ${f.number(value)}, с вероятностью 80 % от ${f.number(low)} до ${f.number(high)}.`,
  'cli.explain.probability': ({ value }: { value: number }, f) =>
    `Вероятность, что это оно: ${f.percent(value * 100, 0)}.`,
  'cli.explain.counted': () =>
    'Вычитается из факта: подсчитано построчно или есть два независимых признака. Решить иначе может человек.',
  'cli.explain.not-counted': () => 'Из факта не вычитается: второго независимого признака нет, и никто ещё не решил.',
  'cli.explain.warning': () => 'Предупреждение: вычитать нечего.',
  'cli.explain.decided': ({ verdict, by, reason }: { verdict: string; by: string; reason: string }) =>
    `${verdict === 'accept' ? 'Принято: вычитается.' : 'Отклонено: не вычитается.'} ${by === '' ? '' : `${by}: `}${reason}`,
  'cli.explain.signs': () => 'Признаки',
  'cli.explain.chart': ({ measure }: { measure: string }) => `Как шло: ${measure}`,
  'cli.explain.legend': ({ days }: { days: number }, f) =>
    `● — дни находки, · — дни вокруг, ─ — сколько ожидалось.${
      days === 1
        ? ''
        : ` Одна точка — среднее за ${f.plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })}.`
    }`,
  'cli.explain.rows': ({ count }: { count: number }, f) => `Строки: ${f.number(count)}`,
  'cli.explain.more': ({ count }: { count: number }, f) => `…и ещё ${f.number(count)}. Все: --all`,
  'cli.explain.method': () => 'Метод',
  'cli.explain.source': ({ source }: { source: string }) => `Источник: ${source}.`,
  'cli.explain.decide': ({ code }: { code: string }) => `Решить: merilo decide ${code} accept|reject --reason ТЕКСТ`,
  'cli.column.day': () => 'День',
  'cli.column.row': () => 'Строка',
  'cli.column.usual': () => 'Ожидалось',
}
