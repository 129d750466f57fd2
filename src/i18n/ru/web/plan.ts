/** Words of «План действий». */
import type { Format } from '../../words.ts'

const posts = { one: '# публикация', few: '# публикации', many: '# публикаций', other: '# публикации' }

/** `due`: planned for days that figures reach; `beyond`: posts outside the plan, null where none are known. */
interface Counts {
  planned: number
  due: number
  out: number
  missing: number
  beyond: number | null
}

export const plan = {
  title: () => 'План действий',
  'tab.work': () => 'Шаги и задачи',
  'tab.calendar': () => 'Контент-план',
  'tab.strategy': () => 'Стратегия',
  'tab.notes': () => 'Отметки',
  tabs: () => 'Части плана',
  save: () => 'Сохранить',
  edit: () => 'Изменить',
  remove: () => 'Удалить',
  cancel: () => 'Отмена',
  removed: () => 'Удалено.',
  add: () => 'Добавить',

  'work.lead': ({ open, late }: { open: number; late: number }, f: Format) =>
    open === 0
      ? 'Открытых задач нет.'
      : `${f.plural(open, { one: 'Открыта # задача', few: 'Открыты # задачи', many: 'Открыто # задач', other: 'Открыто # задачи' })}${late > 0 ? `, из них ${f.plural(late, { one: 'просрочена #', few: 'просрочены #', many: 'просрочено #', other: 'просрочено #' })}` : ''}.`,
  steps: () => 'Шаги к цели',
  'steps.none': () => 'Шагов пока нет: они появятся вместе с целью.',
  'steps.past': () => 'Сроки всех целей вышли. Поставьте следующую: шаги появятся вместе с ней.',
  'steps.goal': () => 'Поставить цель',
  'steps.until': ({ day }: { day: string }, f: Format) => `до ${f.day(day)}`,
  'steps.task': () => 'Сделать задачей',
  tasks: () => 'Задачи',
  'tasks.none': () => 'Задач пока нет. Разложите шаги на дела: кто и к какому дню.',
  'task.new': () => 'Новая задача',
  'task.title': () => 'Что сделать',
  'task.until': () => 'Срок',
  'task.assignee': () => 'Кто делает',
  'task.done': ({ title }: { title: string }) => `Сделано: ${title}`,
  'task.late': () => 'просрочена',
  'task.saved': () => 'Задача сохранена.',
  'task.removed': () => 'Задача удалена.',
  'tasks.finished': ({ count }: { count: number }) => `Сделанные (${count})`,

  'calendar.lead': ({ planned, due, out, missing, beyond }: Counts, f: Format) => {
    if (planned === 0)
      return beyond === null
        ? 'На этот месяц ничего не запланировано, и о публикациях данных нет.'
        : `План пуст, а вышло ${f.plural(beyond, posts)}.`
    if (beyond === null)
      return `В плане ${f.plural(planned, posts)}; сколько вышло, неизвестно: данных о постах за этот месяц нет.`
    if (due === 0) return `В плане ${f.plural(planned, posts)}: их дни впереди или ещё не в данных.`
    return [
      `По плану к этому дню — ${f.number(due)}, ${missing === 0 ? 'все вышли' : `вышло ${f.number(out)}, не вышло ${f.number(missing)}`}.`,
      beyond > 0 ? `Вне плана — ${f.number(beyond)}.` : '',
      planned > due ? `Впереди ещё ${f.number(planned - due)}.` : '',
    ]
      .filter(Boolean)
      .join(' ')
  },
  'calendar.month': () => 'Месяц',
  'calendar.earlier': () => 'Предыдущий месяц',
  'calendar.later': () => 'Следующий месяц',
  'calendar.caption': ({ month }: { month: string }, f: Format) => `План и публикации: ${f.month(month)}`,
  'calendar.weekdays': () => 'пн вт ср чт пт сб вс',
  'calendar.out': () => 'вышло',
  'calendar.out.on': ({ day }: { day: string }, f: Format) => `вышло ${f.day(day, 'short')}`,
  'calendar.missing': () => 'не\u00a0вышло',
  'calendar.not-found': () => 'нет в\u00a0данных',
  'calendar.beyond': () => 'вне плана',
  'calendar.plan': () => 'план',
  'calendar.unknown': ({ day }: { day: string }, f: Format) =>
    `Данные о постах — до ${f.day(day)}; дальше только план.`,
  'calendar.more': ({ count }: { count: number }) => `ещё ${count}`,
  'calendar.add': ({ day }: { day: string }, f: Format) => `Запланировать на ${f.day(day)}`,
  'item.new': () => 'Запланировать публикацию',
  'item.edit': () => 'Публикация в плане',
  'item.title': () => 'О чём',
  'item.day': () => 'День',
  'item.account': () => 'Где',
  'item.any': () => 'не решено',
  'item.format': () => 'Формат',
  'item.rubric': () => 'Рубрика',
  'item.state': () => 'Состояние',
  'item.saved': () => 'План сохранён.',
  'state.idea': () => 'идея',
  'state.draft': () => 'черновик',
  'state.approval': () => 'на согласовании',
  'state.approved': () => 'согласовано',
  'state.published': () => 'вышло',
  'state.dropped': () => 'снято с плана',
  'format.text': () => 'текст',
  'format.photo': () => 'фото',
  'format.carousel': () => 'карусель',
  'format.video': () => 'видео',
  'format.reel': () => 'короткое видео',
  'format.story': () => 'история',

  'strategy.lead': ({ version, at }: { version: number; at: string }, f: Format) =>
    `Версия ${version} от ${f.day(at.slice(0, 10))}. Стратегию меняют открыто: с датой и причиной.`,
  'strategy.none': () =>
    'Стратегии пока нет. Одна страница отвечает на вопрос, зачем компании соцсети и по какому плану в них работать.',
  'strategy.write': () => 'Написать стратегию',
  'strategy.change': () => 'Новая версия',
  'strategy.part.purpose': () => 'Зачем нам соцсети',
  'strategy.part.audience': () => 'Для кого',
  'strategy.part.networks': () => 'Где и почему там',
  'strategy.part.rubrics': () => 'Рубрики',
  'strategy.part.tone': () => 'Тон',
  'strategy.part.budget': () => 'Бюджет',
  'strategy.part.goals': () => 'К каким целям',
  'strategy.hint.purpose': () => 'Как SMM служит маркетингу компании: что должно измениться для бизнеса.',
  'strategy.hint.audience': () => 'Кто эти люди, что им нужно, о чём они спрашивают.',
  'strategy.hint.networks': () => 'Какие сети, какая роль у каждой, от каких отказались.',
  'strategy.hint.rubrics': () => 'О чём пишем и как часто.',
  'strategy.hint.tone': () => 'Как мы говорим и как не говорим.',
  'strategy.hint.budget': () => 'На рекламу, на контент, на людей.',
  'strategy.hint.goals': () => 'К чему придём и к какому сроку.',
  'strategy.empty': () => 'не заполнено',
  'strategy.reason': () => 'Почему меняем',
  'strategy.reason-hint': () => 'Например: «Открыли доставку — нужна новая аудитория».',
  'strategy.saved': ({ version }: { version: number }) => `Версия ${version} сохранена.`,
  'strategy.versions': () => 'Версии',
  'strategy.version': ({ version }: { version: number }) => `Версия ${version}`,
  'strategy.by': ({ author, at }: { author: string; at: string }, f: Format) =>
    [f.day(at.slice(0, 10)), author].filter(Boolean).join(', '),

  'notes.lead': () =>
    'Что случилось помимо работы специалиста. Отметки видны на всех графиках и в вердикте: всплеск не примут за накрутку, а провал — за лень.',
  'notes.none': () =>
    'Отметок нет. Конкурс, реклама, пауза в согласованиях, товара не было — отметьте дни, и цифры будет с чем сопоставить.',
  'notes.new': () => 'Отметить событие',
  'notes.kind': () => 'Что случилось',
  'notes.from': () => 'С какого дня',
  'notes.to': () => 'По какой день',
  'notes.note': () => 'Пояснение',
  'notes.account': () => 'Где',
  'notes.everywhere': () => 'во всём бренде',
  'notes.saved': () => 'Отмечено.',
  'notes.removed': () => 'Отметка снята.',
  'notes.from-file': () => 'из файла',
  'notes.caption': () => 'Отметки',
  'notes.when': () => 'Когда',
  'notes.range': ({ from, to }: { from: string; to: string }, f: Format) =>
    from === to ? f.day(from) : f.range(from, to),
}
