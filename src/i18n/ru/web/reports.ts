/** Words of «Отчёты». */
import type { Format } from '../../words.ts'

const files = { one: '# файл', few: '# файла', many: '# файлов', other: '# файла' }

export const reports = {
  title: () => 'Отчёты',
  'lead.none': () => 'Отчётов пока нет: сначала нужны цифры хотя бы за один месяц.',
  'lead.open': ({ month }: { month: string }, f: Format) =>
    `Отчёт за ${f.month(month)} готов к закрытию. После закрытия цифры в нём не меняются, что бы ни загрузили потом.`,
  'lead.done': ({ month }: { month: string }, f: Format) =>
    `Последний закрытый отчёт — за ${f.month(month)}. Его можно отправить по ссылке или файлом.`,
  'lead.running': ({ month }: { month: string }, f: Format) =>
    `${capital(f.month(month))} ещё идёт: отчёт можно смотреть, а закрыть — после последнего дня.`,
  'empty.title': () => 'Отчитываться пока не о чем',
  'empty.text': () => 'Загрузите выгрузку сети или сервиса — первый отчёт соберётся сам.',
  'empty.action': () => 'Загрузить файлы',
  archive: () => 'Месяцы',
  'state.closed': ({ version }: { version: number }) => (version > 1 ? `закрыт, версия ${version}` : 'закрыт'),
  'state.open': () => 'не закрыт',
  'state.running': () => 'идёт',
  'state.changed': () => 'данные изменились после закрытия',
  month: ({ month }: { month: string }, f: Format) => capital(f.month(month)),
  close: () => 'Закрыть месяц',
  cancel: () => 'Отмена',
  'close.again': () => 'Выпустить новую версию',
  'close.title': ({ month }: { month: string }, f: Format) => `Закрыть ${f.month(month)}?`,
  'close.text': () =>
    'Отчёт сохранится таким, какой он сейчас: с цифрами, вердиктом, находками проверки и ответом специалиста. Исправить его можно будет только новой версией с причиной.',
  'close.again-text': () =>
    'Прежняя версия останется в архиве и будет открываться по старым ссылкам. Причину увидят все, кто читает отчёт.',
  'close.reason': () => 'Почему нужна новая версия',
  'close.reason-hint': () => 'Например: «ВКонтакте пересчитал охват за октябрь».',
  'close.busy': () => 'Собираем отчёт на двух языках…',
  closed: ({ month }: { month: string }, f: Format) => `${capital(f.month(month))} закрыт.`,
  'closed-by': ({ name, at }: { name: string; at: string }, f: Format) =>
    name === '' ? `Закрыт ${f.day(at.slice(0, 10))}.` : `Закрыт ${f.day(at.slice(0, 10))} — ${name}.`,
  'not-closed': () => 'Черновик: цифры меняются вместе с данными.',
  'changed-after': (
    { files: came, undone, decisions, goals }: { files: number; undone: number; decisions: number; goals: number },
    f: Format,
  ): string =>
    `После закрытия ${f.list(
      [
        came > 0 && `загружено ${f.plural(came, files)} с данными за этот месяц`,
        undone > 0 &&
          f.plural(undone, {
            one: 'отменена # загрузка',
            few: 'отменены # загрузки',
            many: 'отменено # загрузок',
            other: 'отменено # загрузки',
          }),
        decisions > 0 &&
          `решено иначе по ${f.plural(decisions, { one: '# находке', few: '# находкам', many: '# находкам', other: '# находки' })}`,
        goals > 0 &&
          f.plural(goals, {
            one: 'изменилась # цель',
            few: 'изменились # цели',
            many: 'изменилось # целей',
            other: 'изменилось # цели',
          }),
      ].filter((part) => part !== false),
    )}. В закрытый отчёт это не попало.`,
  versions: () => 'Версии',
  draft: () => 'Как сейчас',
  version: ({ version }: { version: number }) => `Версия ${version}`,
  'version.about': ({ name, at }: { name: string; at: string }, f: Format) =>
    [f.day(at.slice(0, 10)), name].filter(Boolean).join(', '),
  download: () => 'Скачать',
  language: () => 'Язык отчёта',
  'language.ru': () => 'Русский',
  'language.en': () => 'Английский',
  open: () => 'Открыть на отдельной странице',
  'format.pdf': () => 'PDF',
  'format.pptx': () => 'PPTX',
  'format.xlsx': () => 'XLSX',
  'format.html': () => 'HTML',
  view: ({ month }: { month: string }, f: Format) => `Отчёт за ${f.month(month)}`,
  share: () => 'Поделиться ссылкой',
  'share.title': ({ month }: { month: string }, f: Format) => `Ссылка на отчёт за ${f.month(month)}`,
  'share.text': () =>
    'По ссылке откроется только этот закрытый отчёт, без входа и без остального бренда. Ссылку можно отозвать в любой момент.',
  'share.days': () => 'Сколько дней работает',
  'share.make': () => 'Создать ссылку',
  'share.ready': () => 'Ссылка готова. Скопируйте сейчас: второй раз мы её не покажем.',
  'share.address': () => 'Адрес',
  copy: () => 'Скопировать',
  copied: () => 'Скопировано',
  done: () => 'Готово',
  links: () => 'Ссылки',
  'links.alive': ({ day }: { day: string }, f: Format) => `работает до ${f.day(day)}`,
  'links.expired': ({ day }: { day: string }, f: Format) => `истекла ${f.day(day)}`,
  'links.revoked': ({ day }: { day: string }, f: Format) => `отозвана ${f.day(day)}`,
  'links.about': ({ month, version }: { month: string; version: number }, f: Format) =>
    `${capital(f.month(month))}, версия ${version}`,
  revoke: () => 'Отозвать',
  revoked: () => 'Ссылка отозвана.',
  reply: () => 'Ответ специалиста',
  'reply.hint': () =>
    'Что помогло, что помешало, с чем вы не согласны. Ответ станет частью отчёта — с вашим именем и датой.',
  'reply.closed-hint': () =>
    'Месяц уже закрыт, поэтому с ответом выйдет новая версия отчёта. Цифры в ней не изменятся.',
  'reply.by': ({ name, at }: { name: string; at: string }, f: Format) =>
    [name, f.day(at.slice(0, 10))].filter(Boolean).join(', '),
  'reply.none': () => 'Ответа пока нет.',
  'reply.write': () => 'Написать ответ',
  'reply.change': () => 'Изменить ответ',
  'reply.save': () => 'Сохранить ответ',
  'reply.saved': () => 'Ответ сохранён.',
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
