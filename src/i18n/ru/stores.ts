import type { StorePhrases } from '../../core/facts/store-phrases.ts'
import type { Format, Words } from '../words.ts'

const facts = (n: number, f: Format): string =>
  f.plural(n, { one: '#\u00a0факт', few: '#\u00a0факта', many: '#\u00a0фактов', other: '#\u00a0факта' })

export const stores: Words<StorePhrases> = {
  'store.locked': ({ path }) =>
    `${path} занят: с\u00a0этой папкой уже работает другой Мерило. Дождитесь, пока он закончит, или закройте его.`,
  'store.newer': ({ path }) => `${path} записан более новой версией Мерила. Обновите Мерило; файл остался нетронутым.`,
  'store.not-a-database': ({ path }) =>
    `${path} — не\u00a0база данных или она повреждена. Мы ничего в\u00a0ней не\u00a0меняли. Если есть резервная копия, выполните «merilo restore».`,
  'store.not-ours': ({ path }) => `${path} — база данных другой программы. Выберите другую папку.`,
  'store.cannot-open': ({ path, why }) => `Не\u00a0удалось открыть ${path}: ${why}`,
  'store.bad-value': ({ what, value, row }, f) =>
    `Строка ${f.number(row, 0)}: «${value}» не\u00a0может быть значением показателя ${what}.`,
  'store.import-closed': ({ import: id }) => `Импорт ${id} завершён: добавить в\u00a0него ничего нельзя.`,
  'store.no-book': ({ path }) => `В\u00a0папке ${path} нет данных Мерила.`,
  'store.not-a-folder': ({ path }) => `${path} — не\u00a0папка.`,
  'backup.target-not-empty': ({ path }) => `Папка ${path} не\u00a0пуста. Выберите для копии новую папку.`,
  'backup.no-manifest': ({ path }) => `${path} — не\u00a0резервная копия Мерила: в\u00a0ней нет файла manifest.json.`,
  'backup.newer': ({ path }) =>
    `Копия ${path} сделана более новой версией Мерила. Обновите Мерило и\u00a0попробуйте ещё раз.`,
  'backup.damaged': ({ path, file }) =>
    `Копия ${path} повреждена: файла ${file} нет или он изменён. Мы ничего не\u00a0восстанавливали.`,
  'restore.folder-not-empty': ({ path }) =>
    `В\u00a0папке ${path} уже есть данные, восстановление их затрёт. Выберите пустую папку.`,
  'doctor.import-rolled-back': ({ file }) =>
    `Импорт «${file}» прервался на\u00a0полпути. Мы его отменили, следов не\u00a0осталось: импортируйте файл ещё раз.`,
  'doctor.undo-finished': ({ file }) =>
    `Данных файла «${file}» больше нет: его отмена прервалась, теперь она завершена. Если файл нужен, импортируйте его ещё раз.`,
  'doctor.facts-missing': ({ file, book, facts: n }, f) =>
    `В\u00a0«${file}» должно быть ${facts(book, f)}, а\u00a0в\u00a0хранилище ${f.number(n, 0)}. Отмените этот импорт и\u00a0загрузите файл заново.`,
  'doctor.orphan-facts': ({ import: id, facts: n }, f) =>
    `Найдены данные импорта ${id}, которого нет в\u00a0книге (${facts(n, f)}). Они удалены.`,
  'doctor.undone-facts': ({ file, facts: n }, f) =>
    `Импорт «${file}» отменён, но\u00a0часть данных осталась (${facts(n, f)}). Они удалены.`,
  'doctor.duplicate-keys': ({ table, keys }, f) =>
    `В\u00a0таблице ${table} повторяется ${f.plural(keys, { one: '#\u00a0запись', few: '#\u00a0записи', many: '#\u00a0записей', other: '#\u00a0записи' })}.`,
  'doctor.stale-counters': ({ counters }, f) =>
    `Счётчики публикаций разошлись с\u00a0наблюдениями (${f.number(counters, 0)}). Они пересчитаны.`,
  'doctor.unknown-account': ({ account }) => `Есть данные аккаунта ${account}, которого нет в\u00a0книге.`,
  'doctor.book-damaged': ({ why }) => `Файл книги повреждён: ${why}. Восстановите резервную копию.`,
  'doctor.old-schema': ({ store, version, expected }, f) =>
    `Хранилище ${store}: версия ${f.number(version, 0)}, а\u00a0этому Мерилу нужна ${f.number(expected, 0)}.`,
}
