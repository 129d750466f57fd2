import { capital } from '../capital.ts'
import type { ReportPhrases } from '../report-phrases.ts'
import { russian } from '../typography.ts'
import type { Words } from '../words.ts'

const rowsText = (value: number, f: Parameters<Words<ReportPhrases>['report.title']>[1]): string =>
  f.plural(value, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' })

/** Неразрывные пробелы ставятся один раз здесь, чтобы слова ниже можно было читать и править как обычный текст. */
const typeset = (words: Words<ReportPhrases>): Words<ReportPhrases> =>
  Object.fromEntries(
    Object.entries(words).map(([code, sentence]) => [
      code,
      (params: never, f: never) => russian((sentence as (p: never, f: never) => string)(params, f)),
    ]),
  ) as unknown as Words<ReportPhrases>

export const report: Words<ReportPhrases> = {
  ...typeset({
    'report.title': ({ month }) => `Отчёт за ${month}`,
    'report.section.director': () => 'Главное',
    'report.section.goal': () => 'Цель',
    'report.section.kpis': () => 'KPI: план, факт, прогноз',
    'report.section.bought': () => 'Что похоже на накрутку или мешает верить цифрам',
    'report.section.outside': () => 'Что не зависело от специалиста',
    'report.section.content': () => 'Контент',
    'report.section.communications': () => 'Общение',
    'report.section.traffic': () => 'Трафик и заявки',
    'report.section.next': ({ month }) => `Выводы и план: ${month}`,
    'report.section.reply': () => 'Ответ специалиста',
    'report.section.appendix': () => 'Приложение. Как это посчитано',
    'report.demo': () => 'Демо: компания и цифры выдуманы',
    'report.page': () => 'стр.',
    'report.made': () => 'Сделано в Мериле',
    'report.meta': () =>
      '* Instagram и Facebook принадлежат компании Meta, которая признана в России экстремистской организацией и запрещена.',
    'report.no-data': () => 'За этот месяц данных нет.',
    'report.no-data.lead': ({ month, known }) =>
      `За ${month} данных нет, поэтому о работе в этом месяце сказать нечего.${known === null ? '' : ` Данные есть за ${known}.`}`,
    'report.no-data.bring': ({ month, accounts }, f) =>
      `Что принести: ${accounts.length === 0 ? 'выгрузки соцсетей' : 'выгрузки'} за ${month}${accounts.length === 0 ? '' : ` — ${f.list(accounts)}`}. Где их скачать, подсказывает экран «Источники».`,
    'report.no-director': () => 'За этот месяц данных не хватает, чтобы сказать о работе что-то определённое.',
    'report.period': ({ from, to }, f) => f.range(from, to),
    'report.data-to': ({ day }) => `Данные по ${day}; что было позже, ещё неизвестно.`,
    'report.account-line': ({ network, name, meta }, f) => {
      const where = f.say(network)
      const mark = meta ? '*' : ''
      // «ВКонтакте 12345» already says where.
      if (name.toLocaleLowerCase().startsWith(where.toLocaleLowerCase())) return `${capital(name)}${mark}`
      return `${capital(where)}${mark}: ${name}`
    },

    'report.goal.none': () =>
      'Цель на этот месяц не поставлена. Поэтому отчёт показывает, что изменилось, но не может сказать, достигнуто ли нужное.',
    'report.goal.missing': () =>
      'Цели на этот месяц нет, поэтому сказать, достигнуто ли нужное, нельзя. Как её поставить, сказано ниже.',
    'report.goal.how': ({ month }) =>
      `Как поставить: на экране «Цель и KPI» напишите одной фразой, чего и к какому сроку добиться, например «Получить 250 новых подписчиков ВКонтакте за ${month}». Мерило проверит цель по SMART на истории аккаунта и разобьёт её на шаги.`,
    'report.headlines.lead': ({ figures, month, real }, f) => {
      const counted = f.plural(figures, {
        one: '# показателя',
        few: '# показателей',
        many: '# показателей',
        other: '# показателя',
      })
      return real.length === 0
        ? `Ни один из ${counted} не изменился к месяцу раньше (${month}) больше, чем объясняет случайность.`
        : `К месяцу раньше (${month}) больше, чем объясняет случайность, ${f.plural(real.length, { one: 'изменился # показатель', few: 'изменились # показателя', many: 'изменились # показателей', other: 'изменилось # показателя' })} из ${f.number(figures)}: ${real.join('; ')}.`
    },
    'report.headlines.no-before': ({ figures }, f) =>
      `За месяц раньше сравнимых цифр нет, поэтому ${f.plural(figures, { one: '# показатель показан', few: '# показателя показаны', many: '# показателей показаны', other: '# показателя показаны' })} без вывода об изменении.`,
    'report.headlines.real': ({ kpi, account, now, was }, f) => `${f.say(kpi)} (${account}) — ${now}, было ${was}`,
    'report.headlines.raw': ({ value }) => `по данным сети ${value}`,
    'report.headlines.audience': ({ value }) => `всего ${value}`,
    'report.headlines.caption': () =>
      'Засчитанные цифры. Под прежними — изменились ли они с тех пор больше, чем случайно',
    'report.headlines.figure': () => 'Показатель',
    'report.headlines.judgement': () => 'Изменение реально?',
    'report.headlines.unknown': () => 'сравнить не с чем',
    'report.headlines.cannot-tell': () => 'не различимо',
    'report.headlines.chance': () => 'обычные колебания',
    'report.headlines.up': () => 'реальный рост',
    'report.headlines.down': () => 'реальное снижение',
    'report.headlines.above': () => 'выше обычного хода',
    'report.headlines.below': () => 'ниже обычного хода',
    'report.goal.target': ({ kpi, target, deadline }, f) => {
      const name = f.say(kpi)
      return `${name.slice(0, 1).toLocaleUpperCase()}${name.slice(1)}: ${target} к ${deadline}.`
    },
    'report.goal.old': ({ target, until, reason }) => `До ${until} цель была ${target}. Почему изменили: ${reason}`,
    'report.goal.old-of': ({ goal, target, until, reason }) =>
      `«${goal}»: до ${until} план был ${target}. Почему изменили: ${reason}`,
    'report.goal.stopped': ({ goal, on, reason }) => `Цель «${goal}» снята ${on}. Почему: ${reason}`,
    'report.goal.moved': ({ goal, on, reason, to }) =>
      `Цель «${goal}» ${on} перенесена на другой срок: ${to}. Почему: ${reason}`,
    'report.goal.smart': () => 'Цель по SMART',
    'report.goal.letter': () => 'Признак',
    'report.goal.verdict': () => 'Оценка',
    'report.goal.evidence': () => 'Основание',

    'report.overview': () => 'Все KPI на одной странице',
    'report.kpi': () => 'KPI',
    'report.minutes': () => 'мин',
    'report.account': () => 'Аккаунт',
    'report.plan': () => 'План',
    'report.fact': () => 'Факт',
    'report.clean': () => 'Засчитано',
    'report.clean-same': () => 'без вычетов',
    'report.point-a': () => 'Точка А',
    'report.status': () => 'Статус',
    'report.trend-column': () => '13 недель',
    'report.kpis.none': () => 'В этом месяце не действовала ни одна цель, поэтому показателей с планом нет.',
    'report.expected': ({ day }) => `Ожидалось к ${day}`,
    'report.forecast': ({ day }) => `Прогноз к ${day}`,
    'report.interval': ({ low, high }) => `от ${low} до ${high}`,

    'report.points': ({ value }) => `${value} п. п.`,
    'report.change': ({ change, low, high, value }) =>
      `По сравнению с точкой А (${value}): ${change}, с учётом разброса — от ${low} до ${high}.`,
    'report.change.real': () => 'Это больше, чем объясняет случайность.',
    'report.change.chance': () => 'Это в пределах обычных колебаний.',
    'report.change.cannot-tell': () => 'Не различимо: данные не позволяют отличить это от случайности.',
    'report.detectable': ({ change }) => `Было бы видно изменение от ${change}.`,
    'report.month-before': ({ month, value }) => `Месяцем раньше (${month}): ${value}.`,
    'report.year-before': ({ month, value }) => `Год назад (${month}): ${value}.`,
    'report.split': ({ ads, organic }) => `С рекламой пришло ${ads}, без рекламы — ${organic}.`,
    'report.unknown-share': ({ share }, f) =>
      `Неизвестно ${f.percent(share, share < 1 ? 1 : 0)} значений: в расчёт они не вошли.`,
    'report.few': ({ n }, f) =>
      `Посчитано всего по ${f.plural(n, { one: '# событию', few: '# событиям', many: '# событиям', other: '# события' })}: такая доля легко меняется случайно.`,
    'report.mixed-definitions': () =>
      'Внутри месяца сменилось определение показателя: до и после сравнивать нельзя, это не рост и не падение.',

    'report.bought.none': () => 'Проверки не нашли ничего похожего на накрутку и ничего, что мешает верить цифрам.',
    'report.bought.unchecked': () =>
      'Ничего не проверено: без данных нельзя сказать ни что накрутка есть, ни что её нет.',
    'report.bought.silent': ({ nowhere, partly }, f) => {
      const checks = (count: number) =>
        f.plural(count, { one: '# проверке', few: '# проверкам', many: '# проверкам', other: '# проверки' })
      const first = nowhere > 0 ? `${checks(nowhere)} — во всех аккаунтах` : ''
      const second =
        partly === 0
          ? ''
          : nowhere > 0
            ? `, ещё ${f.number(partly)} — в некоторых`
            : `${checks(partly)} — в некоторых аккаунтах`
      return `Проверено не всё: данных не хватило ${first}${second}. Каких и почему, сказано в приложении.`
    },
    'report.bought.intro': () =>
      'Это не обвинение: проверка видит, на что похожи цифры, и показывает строки. Решает человек.',
    'report.finding.warning-only': () => 'Предупреждение: из цифр ничего не вычтено.',
    'report.finding.estimate': ({ estimate, low, high, probability }, f) =>
      `Оценка: ${estimate}, от ${low} до ${high}. Вероятность ${f.percent(probability, 0)}.`,
    'report.finding.exact': ({ estimate }) => `Посчитано по строкам: ${estimate}.`,
    'report.finding.signs': ({ signs }, f) => `Признаки: ${signs.map(f.say).join('; ')}.`,
    'report.quoted': ({ text }) => `«${text}»`,
    'report.answer': ({ text }) => `Ответ: ${text}`,
    'report.method': ({ method }, f) => `Способ: ${f.say(method)}.`,
    'report.finding.probability': ({ probability }, f) => `Вероятность ${f.percent(probability, 0)}.`,
    'report.decision.none': () => 'Решения пока нет: примите или отклоните, назвав причину.',
    'report.decision.accept': ({ reason }) => `Решение: принято, из цифр вычтено. Причина: ${reason}`,
    'report.decision.reject': ({ reason }) => `Решение: отклонено, засчитано полностью. Причина: ${reason}`,
    'report.evidence.caption': ({ rows, measure }, f) =>
      `На чём основано: ${rowsText(rows, f)}${measure === null ? '' : `, ${measure}`}`,
    'report.evidence.more': ({ rows }, f) => `Показать ещё ${rowsText(rows, f).replace('строка', 'строку')}`,
    'report.evidence.elsewhere': ({ rows }, f) => `И ещё ${rowsText(rows, f)} — в таблице XLSX.`,
    'report.pdf-failed': ({ reason }) =>
      `PDF не получился, и это наша ошибка, а не ваша. Отчёт в HTML и XLSX работает. Подробности: ${reason}`,
    'report.evidence.day': () => 'День',
    'report.evidence.ref': () => 'Запись или событие',
    'report.evidence.measure': () => 'Показатель',
    'report.evidence.value': () => 'Было',
    'report.evidence.expected': () => 'Обычно',

    'report.outside.none': () => 'Внешних помех по данным не видно.',
    'report.posts.caption': () => 'Записи, которые изменили решение',
    'report.posts.post': () => 'Запись',
    'report.posts.measure': () => 'Показатель',
    'report.posts.value': () => 'Значение',
    'report.posts.typical': () => 'Обычно',
    'report.no-answer': () => 'Ответа нет.',
    'report.chain.title': () => 'Путь от охвата до продажи',
    'report.chain.broken': () => 'обрыв',
    'report.chain.reach': () => 'охват',
    'report.chain.visits': () => 'визиты',
    'report.chain.leads': () => 'лиды',
    'report.chain.handled-leads': () => 'обработано',
    'report.chain.sales': () => 'продажи',
    'report.chain.desc': ({ links }) => `${links.join(' → ')}.`,

    'report.next.none': () => 'По данным этого месяца менять нечего: продолжаем.',
    'report.steps.heading': () => 'Шаги',
    'report.steps.caption': () => 'Шаги следующего месяца',
    'report.steps.step': () => 'Шаг',
    'report.steps.lever': () => 'Чем',
    'report.steps.until': () => 'До',
    'report.steps.target': () => 'Сколько',
    'report.assumption': ({ what, amount, origin }, f) => `${f.say(what)}: ${amount} (${f.say(origin)})`,
    'report.origin.history': () => 'из истории',
    'report.origin.assumed': () => 'предположение',
    'report.origin.sentence': () => 'из формулировки цели',

    'report.reply.empty': () =>
      'Здесь место для ответа специалиста: согласен ли он с выводами, что было не видно по цифрам, что мешало. Ответ станет частью отчёта.',
    'report.reply.by': ({ author, day }) => `${author}, ${day}`,

    'report.appendix.definitions': () => 'Что означают KPI',
    'report.appendix.sources': () => 'Откуда цифры',
    'report.appendix.silent': () => 'Что не проверено',
    'report.appendix.breaks': () => 'Где сменилось определение',
    'report.appendix.not-measured': () => 'Что измерить не удалось',
    'report.definition.formula': () => 'Формула',
    'report.definition.terms': () => 'По каким данным',
    'report.definition.control': () => 'Зависит ли от специалиста',
    'report.definition.hackability': () => 'Легко ли накрутить',
    'report.definition.source': () => 'Откуда определение',
    'report.definition.window': () => 'На каком сроке смотреть',
    'report.definition.data': () => 'Что считает источник',
    'report.source.file': () => 'Файл',
    'report.source.format': () => 'Формат',
    'report.source.zone': () => 'Часовой пояс',
    'report.source.rows': () => 'Строк',
    'report.source.facts': () => 'Фактов',
    'report.source.skipped': () => 'Пропущено',
    'report.source.hash': () => 'SHA-256',
    'report.source.at': () => 'Загружен',
    'report.silent.guard': () => 'Проверка',
    'report.silent.why': () => 'Почему не проверено',
    'report.silent.where': () => 'Где',
    'report.silent.everywhere': () => 'все аккаунты соцсетей',
    'report.silent.all': () => 'все проверки',
    'report.break.measure': () => 'Показатель',
    'report.break.day': () => 'С какого дня',
    'report.break.from': () => 'Было',
    'report.break.to': () => 'Стало',
    'report.not-measured.needs': () => 'Чего не хватает',

    'report.chart.title': ({ kpi, account }, f) => `${f.say(kpi)}, ${account}`,
    'report.chart.fact': () => 'факт',
    'report.chart.fact-total': () => 'факт с начала срока',
    'report.chart.trend': () => 'факт за 7 дней',
    'report.chart.days': () => 'по дням',
    'report.chart.dots': () => 'отдельные дни',
    'report.chart.before': () => 'такой же срок раньше',
    'report.chart.pace': () => 'ровный темп',
    'report.chart.clean': () => 'не засчитано',
    'report.chart.forecast': () => 'прогноз, коридор 80 %',
    'report.chart.empty': () => 'Данных нет',
    'report.chart.break': () => 'сменилось определение',
    'report.chart.expected': ({ day, value }) => `ожидалось к ${day}: ${value}`,
    'report.chart.plan': ({ value }) => `цель ${value}`,
    'report.chart.point-a': ({ value }) => `точка А ${value}`,
    'report.chart.desc-empty': () => 'Данных нет.',
    'report.chart.desc-fact': ({ value, day }) => `Факт на ${day} — ${value}.`,
    'report.chart.desc-plan': ({ value }) => `Цель — ${value}.`,
    'report.chart.desc-forecast': ({ value, low, high, day }) =>
      `Прогноз к ${day} — ${value}, от ${low} до ${high} с вероятностью 80 %.`,
    'report.chart.desc-gaps': ({ days }, f) =>
      `Без данных ${f.plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })}.`,
    'report.bar.title': ({ kpi }, f) => `Путь к цели: ${f.say(kpi)}`,
    'report.bar.desc': ({ start, clean, raw, plan }) =>
      `Начало ${start}, засчитано ${clean}${raw === clean ? '' : `, вместе с незасчитанным ${raw}`}, цель ${plan}.`,
    'report.bar.expected': ({ value }) => `ожидалось ${value}`,
    'report.spark.desc': ({ from, to }) => `С ${from} по ${to}.`,

    'report.sheet.summary': () => 'Сводка',
    'report.sheet.findings': () => 'Похоже на накрутку',
    'report.sheet.sources': () => 'Источники',
    'report.sheet.breaks': () => 'Смена определений',
    'report.sheet.silent': () => 'Не проверено',
    'report.sheet.not-measured': () => 'Не измерено',
    'report.sheet.what': () => 'Что',
    'report.sheet.value': () => 'Значение',
    'report.sheet.day': () => 'День',
    'report.sheet.total': () => 'С начала срока',
    'report.sheet.trend': () => 'За 7 дней',
    'report.sheet.unit': () => 'Единица',
    'report.sheet.low': () => 'от',
    'report.sheet.high': () => 'до',
    'report.sheet.expected': () => 'Ожидалось',
    'report.sheet.forecast': () => 'Прогноз',
    'report.sheet.change': () => 'К точке А',
    'report.sheet.real': () => 'Больше случайного',
    'report.sheet.because': () => 'Почему такой статус',
    'report.sheet.guard': () => 'Проверка',
    'report.sheet.from': () => 'С',
    'report.sheet.to': () => 'По',
    'report.sheet.what-looks': () => 'На что похоже',
    'report.sheet.estimate': () => 'Оценка',
    'report.sheet.probability': () => 'Вероятность',
    'report.sheet.innocent': () => 'Может быть и иначе',
    'report.sheet.decision': () => 'Решение',
    'report.sheet.reason': () => 'Причина решения',
    'report.sheet.numerator': () => 'Числитель',
    'report.sheet.denominator': () => 'Знаменатель',
    'report.sheet.n': () => 'По скольким значениям',
    'report.sheet.unknown': () => 'Доля неизвестного',
    'report.sheet.month-before': () => 'Месяцем раньше',
    'report.sheet.year-before': () => 'Год назад',
    'report.sheet.brand': () => 'Бренд',
    'report.sheet.month': () => 'Месяц',
    'report.sheet.goal': () => 'Цель',
    'report.sheet.data-to': () => 'Данные по',
    'report.sheet.demo': () => 'Демо',
    'report.sheet.reply': () => 'Ответ специалиста',
    'report.sheet.accepted': () => 'принято',
    'report.sheet.rejected': () => 'отклонено',
    'report.yes': () => 'да',
    'report.no': () => 'нет',
  }),
}
