import type { Format } from '../../words.ts'

const questions = (f: Format, n: number) =>
  f.plural(n, { one: '# вопрос', few: '# вопроса', many: '# вопросов', other: '# вопроса' })
const messages = (f: Format, n: number) =>
  f.plural(n, { one: '# сообщение', few: '# сообщения', many: '# сообщений', other: '# сообщения' })
const SHORT = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']

export const talk = {
  title: () => 'Общение',
  'lead.asked': (
    { n, answered, deflected, waiting }: { n: number; answered: number; deflected: number; waiting: number },
    f: Format,
  ) =>
    `За период ${f.plural(n, { one: 'задали # вопрос', few: 'задали # вопроса', many: 'задали # вопросов', other: 'задали # вопроса' })}: ${[
      answered > 0 ? `на ${f.number(answered)} ответили` : 'ни на один не ответили по делу',
      deflected > 0 ? `на ${f.number(deflected)} ответили отпиской` : '',
      waiting > 0 ? `${f.number(waiting)} без ответа` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  'lead.speed': ({ median }: { median: string }) => `Половина вопросов получает ответ не позже чем через ${median}.`,
  'lead.slow': () => 'На половину вопросов ответа по делу нет: время ответа не измерить.',
  'empty.title': () => 'Переписки пока нет',
  'empty.text': () =>
    'Загрузите экспорт чата или группы Telegram (result.json) либо выгрузку комментариев. Мерило само найдёт вопросы, ответы и отписки.',
  'empty.period.title': () => 'За этот период вопросов нет',
  'empty.period.text': ({ people }: { people: number }, f: Format) =>
    people > 0
      ? `Сообщений и комментариев — ${f.number(people)}, но вопросов к бренду среди них нет.`
      : 'Сообщений и комментариев за эти дни в загруженных файлах нет. Выберите другой период или догрузите экспорт.',
  'empty.action': () => 'Загрузить переписку',

  'speed.title': () => 'Как быстро отвечаем',
  'speed.hint': ({ from, to, zone }: { from: string; to: string; zone: string }) =>
    `От вопроса до первого ответа человека по делу: отписка и автоответ часы не останавливают, вопрос без ответа ждёт дальше. Рабочие часы — по будням с ${from} до ${to} по производственному календарю (${zone}).`,
  'speed.measure': () => 'Время ответа',
  'speed.clock': () => 'По часам',
  'speed.working': () => 'В рабочие часы',
  'speed.median': () => 'Медиана',
  'speed.p90': () => '90 % вопросов — не дольше',
  'speed.interval': ({ low, high }: { low: string; high: string }) => `от ${low} до ${high}`,
  'speed.open': ({ low }: { low: string }) => `от ${low}, верхней границы нет`,
  'speed.never': () => 'дольше, чем видно по данным',
  'speed.n': ({ n }: { n: number }, f: Format) =>
    `по ${f.plural(n, { one: '# вопросу', few: '# вопросам', many: '# вопросам', other: '# вопроса' })}`,

  'share.title': () => 'Что остаётся без ответа',
  'share.unanswered': () => 'Без ответа по делу',
  'share.deflected': () => 'Из них отписок',
  'share.interval': ({ low, high }: { low: string; high: string }) => `от ${low} до ${high}`,
  'share.few': () => 'меньше 30 вопросов: доля неточная',
  'share.live': () => 'Живое обсуждение',
  'share.live.note': ({ comments }: { comments: number }, f: Format) =>
    `доля комментариев в ветках, где люди отвечают друг другу; всего ${f.plural(comments, { one: '# комментарий', few: '# комментария', many: '# комментариев', other: '# комментария' })}`,
  'note.negative_worked_through': () => 'нужны упоминания с отметкой «Обработано»',
  'note.csat': () => 'нужны оценки: отзывы из мониторинга или введённые вручную',

  'questions.title': () => 'Вопросы',
  'questions.tabs': () => 'Какие вопросы показать',
  'tab.open': () => 'Открытые',
  'tab.deflected': () => 'Отписки',
  'tab.answered': () => 'С ответом',
  'questions.none.open': () => 'Открытых вопросов нет: каждому ответили.',
  'questions.none.deflected': () => 'Отписок не найдено.',
  'questions.none.answered': () => 'Вопросов с ответом по делу нет.',
  'questions.earlier': ({ n }: { n: number }, f: Format) =>
    `Ещё ${questions(f, n)} без ответа по делу — за три месяца до этого периода.`,
  'questions.earlier.open': () => 'Показать их',
  'questions.cut': ({ shown, total }: { shown: number; total: number }, f: Format) =>
    `Показаны первые ${f.number(shown)} из ${f.number(total)}, сначала открытые.`,
  'status.answered': () => 'есть ответ',
  'status.deflected': () => 'отписка',
  'status.auto': () => 'автоответ',
  'status.waiting': () => 'без ответа',
  'question.by': () => 'Спросили',
  'answer.by': () => 'Ответили',
  'question.waits': ({ time }: { time: string }) => `ждёт ${time}`,
  days: ({ n }: { n: number }, f: Format) =>
    f.plural(n, { one: '# день', few: '# дня', many: '# дней', other: '# дня' }),
  'question.took': ({ time }: { time: string }) => `ответ через ${time}`,
  'question.took.working': ({ time }: { time: string }) => `${time} рабочего времени`,
  'question.link': () => 'Открыть в Telegram',
  'question.no-text': () => 'текста нет',
  'question.more': ({ n }: { n: number }, f: Format) => `Показать ещё ${f.number(n)}`,

  'when.title': () => 'Когда спрашивают',
  'when.hint': ({ percent }: { percent: string }) =>
    `Вне рабочих часов приходит ${percent} вопросов. Число в ячейке — сколько их было.`,
  'when.none': () => 'вопросов не было',
  weekday: ({ day }: { day: number }) => SHORT[day - 1]!,
  band: ({ hour }: { hour: number }) => `${hour}\u2060–\u2060${hour + 3}`,

  'accounts.title': () => 'По аккаунтам',
  'accounts.account': () => 'Аккаунт',
  'accounts.questions': () => 'Вопросов',
  'accounts.answered': () => 'С ответом',
  'accounts.deflected': () => 'Отписок',
  'accounts.waiting': () => 'Без ответа',
  'accounts.median': () => 'Медиана ответа',
  'accounts.any': () => 'Все аккаунты',
  'accounts.choose': () => 'Аккаунт',

  'said.title': () => 'Что посчитано',
  'said.text': ({ people, staff, robots }: { people: number; staff: number; robots: number }, f: Format) =>
    `Люди написали ${messages(f, people)}. Команда бренда (${messages(f, staff)}) в вопросах и обсуждениях не считается, её ответы — считаются.${robots > 0 ? ` Автоответов бота — ${f.number(robots)}: это не ответ человека.` : ' Автоответов бота не найдено.'}`,
}
