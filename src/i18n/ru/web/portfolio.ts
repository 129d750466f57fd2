/** Words of the portfolio: all brands of a person. */
import type { Format } from '../../words.ts'

const DAYS = { one: '# день', few: '# дня', many: '# дней', other: '# дня' }
const BRANDS = { one: '# бренд', few: '# бренда', many: '# брендов', other: '# бренда' }
const OF_BRANDS = { one: '# бренда', few: '# брендов', many: '# брендов', other: '# бренда' }

export const portfolio = {
  title: () => 'Бренды',
  'lead.none': () => 'Брендов пока нет.',
  'lead.behind': ({ behind, all }: { behind: number; all: number }, f: Format) =>
    `Нужна помощь: ${f.number(behind)} из ${f.plural(all, OF_BRANDS)}.`,
  'lead.only': () => 'Бренду нужна помощь.',
  'lead.counting': ({ all, counting }: { all: number; counting: number }, f: Format) =>
    `${f.plural(all, BRANDS)}, ${counting === all ? 'показатели считаются' : `ещё считаются показатели ${f.plural(counting, OF_BRANDS)}`}.`,
  'lead.fine': ({ all }: { all: number }, f: Format) => `${f.plural(all, BRANDS)}, от плана никто не отстаёт.`,
  'lead.stale': ({ stale }: { stale: number }, f: Format) => `Без свежих данных — ${f.plural(stale, BRANDS)}.`,
  'lead.open': ({ open }: { open: number }, f: Format) =>
    `${f.plural(open, { one: '# находка ждёт', few: '# находки ждут', many: '# находок ждут', other: '# находки ждут' })} решения.`,

  'filter.text': () => 'Найти бренд, метку или показатель',
  'filter.tag': () => 'Метка',
  'filter.tag.all': () => 'Все метки',
  'filter.none': () => 'Ничего не подходит под условия',
  'filter.reset': () => 'Показать все',
  'states.label': () => 'Состояние',
  'state.all': () => 'Все',
  'state.behind': () => 'Отстают',
  'state.well': () => 'В темпе',
  'state.unclear': () => 'Не различимо',
  'state.setup': () => 'Без цели или данных',
  'state.stale': () => 'Данные устарели',
  'state.open': () => 'Ждут решения',

  'table.caption': () => 'Бренды и их главные показатели',
  'column.brand': () => 'Бренд',
  'column.main': () => 'Главный показатель',
  'column.state': () => 'Статус',
  'column.fact': () => 'Чистый факт и план',
  'column.others': () => 'Другие',
  'column.deadline': () => 'Срок цели',
  'column.data': () => 'Данные',
  'column.open': () => 'Находки',
  'column.sources': () => 'Источники',
  'column.tags': () => 'Метки',

  'row.demo': () => 'демо',
  'row.counting': () => 'считаем…',
  'row.no-data': () => 'нет данных',
  'row.no-goal': () => 'нет цели',
  'row.other-time': () => 'цель на другие дни',
  'row.no-steps': () => 'соглашение не принято',
  'row.fact': ({ fact, plan }: { fact: string; plan: string }) => `${fact} из ${plan}`,
  'row.limit': ({ fact, plan }: { fact: string; plan: string }) => `${fact}, предел ${plan}`,
  'row.at-least': ({ fact, plan }: { fact: string; plan: string }) => `${fact}, не ниже ${plan}`,
  'row.progress': ({ percent }: { percent: string }) => `пройдено ${percent}`,
  'row.other': ({ name, status }: { name: string; status: string }) => `${name}: ${status}`,
  'row.today': () => 'сегодня',
  'row.left': ({ days }: { days: number }, f: Format) => `через ${f.plural(days, DAYS)}`,
  'row.passed': ({ days }: { days: number }, f: Format) => `${f.plural(days, DAYS)} назад`,
  'row.edit-tags': ({ brand }: { brand: string }) => `Изменить метки: ${brand}`,

  'status.reached': () => 'достигнут',
  'status.on-track': () => 'в темпе',
  'status.behind': () => 'отстаёт',
  'status.missed': () => 'не достигнут',
  'status.cannot-tell': () => 'не различимо',
  'status.early': () => 'рано судить',
  'status.no-data': () => 'нет данных',

  'tags.title': ({ brand }: { brand: string }) => `Метки: ${brand}`,
  'tags.label': () => 'Метки через запятую',
  'tags.hint': () => 'Например: ресторан, Анна, премиум. По ним бренды ищут и отбирают.',
  'tags.save': () => 'Сохранить',
  'tags.saved': () => 'Метки сохранены',

  'new.button': () => 'Новый бренд',
  'new.title': () => 'Новый бренд',
  'demo.button': () => 'Открыть демо',
  'demo.making': () => 'Готовим демо…',
  'empty.title': () => 'Здесь появятся ваши бренды',
  'empty.text': () => 'Создайте бренд и перетащите в него первую выгрузку — или посмотрите демо с выдуманными цифрами.',
  'empty.viewer': () => 'Вас пока не пригласили ни в один бренд. Попросите ссылку у того, кто ведёт бренд.',
  'keys.hint': () => '↑ ↓ — по строкам, Enter — открыть, / — найти',
}
