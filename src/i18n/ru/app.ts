import type { AppPhrases } from '../../core/app-phrases.ts'
import { knownDays, knownOf } from './goals.ts'
import type { Words } from '../words.ts'

export const app: Words<AppPhrases> = {
  'app.unnamed-account': ({ account, file }) =>
    `В файле ${file} не сказано, чей он: цифры записаны за ${account}. Если аккаунтов этой сети несколько, повторите с --account.`,
  'app.unnamed-network': ({ account, file }) =>
    `В файле ${file} не сказано, из какой он соцсети: цифры записаны за ${account}. Если это не так, отмените импорт и повторите с --network vk (или другой соцсетью).`,
  'app.future-days': ({ day, today }, f) =>
    `В файле есть дни, которых ещё не было (до ${f.day(day)}, а сегодня ${f.day(today)}). Проверьте год и порядок дня и месяца.`,
  'app.erased-left-out': ({ facts }, f) =>
    `Не загружено ${f.plural(facts, { one: '# запись', few: '# записи', many: '# записей', other: '# записи' })}: эти люди просили стереть их данные.`,
  'app.folder-unwritable': ({ folder }) => `Папку ${folder} не создать и не открыть: нет такого места или нет прав.`,
  'app.backup-inside': ({ folder }) => `${folder} лежит внутри самой папки данных. Выберите для копии место вне её.`,
  'app.import-several': (p, f) => `Под «${p.import}» подходит несколько импортов: ${f.list(p.ids)}. Уточните номер.`,
  'app.account-unknown': ({ account, known }, f) =>
    `Аккаунта ${account} в данных нет. ${known.length === 0 ? 'Аккаунтов пока нет вовсе: начните с merilo import ФАЙЛ…' : `Есть: ${f.list(known)}.`}`,
  'app.kpi-unknown': ({ kpi, close }) =>
    `KPI «${kpi}» нет в каталоге. ${close.length === 0 ? '' : `Может быть, ${close.join(', ')}? `}Весь список: merilo kpi.`,
  'app.point-a-gap': ({ kpi, known, of, days }, f) =>
    `${f.say({ code: `kpi.${kpi}.name`, params: {} })} — нет данных: ${knownOf(f, known, of)}${knownDays(f, days)}. Добавьте выгрузку за остальные дни или внесите их числа вручную.`,
  'app.days-missing': ({ known, of }, f) => `числа за остальные дни (${knownOf(f, known, of)})`,
  'app.one-currency': () => 'расходы и выручка в одной валюте',
  'app.own-accounts-many': ({ most }, f) => `Своих аккаунтов слишком много: не больше ${f.number(most)}.`,
  'app.steps-none': () => 'Хотя бы один шаг должен остаться: цель без шагов — пожелание.',
  'app.not-a-milestone': () => 'Отметить «получено» можно только веху: остальные цели считает сам показатель.',
  'app.finding-unknown': ({ finding }) =>
    `Находки ${finding} нет. Номера находок показывают merilo audit и merilo verdict.`,
  'app.kpi-on': ({ kpi, where }, f) => `${f.say(kpi)} ${f.say(where)}`,
  'app.no-facts': () => 'Данных пока нет. Начните с merilo import ФАЙЛ…',
  'app.import-unknown': (p) => `Импорта «${p.import}» нет, или под это начало подходит не один. Список: merilo undo.`,
  'app.import-undone': (p) => `Импорт ${p.import} уже отменён.`,
  'app.goal-incomplete': ({ question }, f) => f.say(question),
  'app.goal-not-measurable': ({ kpi, needs }, f) =>
    `${f.say(kpi)}: по этим данным не измерить. Нужны: ${f.list(needs.map((need) => f.say(need)))}.`,
  'app.goal-unknown': ({ goal }) => `Цели ${goal} нет. Какие есть: merilo agree.`,
  'app.goal-over': ({ deadline }, f) =>
    `Срок этой цели вышел ${f.day(deadline)}, её план уже не меняют: итог останется каким был. Поставьте новую цель.`,
  'app.goal-needs-reason': () => 'План меняется открыто: скажите причину, --reason ТЕКСТ. Старый план останется виден.',
  'app.already-signed': ({ role, name, on }, f) =>
    `За ${role === 'client' ? 'заказчика' : 'специалиста'} эту версию уже принял(а) ${name}, ${f.day(on)}. Подпись не меняют: она нужна заново, когда изменится план.`,
  'app.no-goals': () =>
    'Целей пока нет. Запишите первую: merilo agree "Привлечь 250 новых подписчиков ВКонтакте за месяц".',
  'app.no-data-folder': ({ folder }) =>
    `В папке ${folder} данных Мерила нет. Начните с merilo import ФАЙЛ… или укажите --data ПАПКА.`,
  'app.out-format': ({ file }) =>
    `Не знаю, каким сделать отчёт «${file}»: имя должно кончаться на .html, .pdf, .pptx или .xlsx.`,
  'app.out-unwritable': ({ file }) => `Не получилось записать ${file}: нет такой папки или нет прав.`,
  'app.section.outstanding': ({ posts }, f) =>
    `${f.plural(posts, { one: '# публикация собрала', few: '# публикации собрали', many: '# публикаций собрали', other: '# публикации собрали' })} отклик вдвое выше обычного: стоит понять, что сработало, и повторить.`,
  'app.section.pause': ({ from, to, note }, f) =>
    `${f.range(from, to)} публикаций не было${note === '' ? '' : `: ${note}`}.`,
  'app.section.talk': ({ questions, deflected, waiting }, f) =>
    `Из ${f.plural(questions, { one: '# вопроса', few: '# вопросов', many: '# вопросов', other: '# вопроса' })} на ${f.number(deflected)} ответили отпиской, ${f.plural(waiting, { one: '# остался', few: '# остались', many: '# остались', other: '# остались' })} без ответа. Отписка не останавливает часы: время ответа считается до ответа по делу.`,
  'app.section.chain': () => 'Одно из звеньев цепочки от охвата до продажи просело сильнее, чем бывает случайно.',
  'app.quote.deflected': () => 'Отписка: человека отправили в другое место вместо ответа.',
  'app.quote.waiting': () => 'Вопрос остался без ответа.',
}
