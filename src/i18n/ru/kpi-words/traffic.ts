import type { KpiWords } from '../../kpi-words.ts'
import * as c from './common.ts'

const SHARED = 'Привести человека — работа специалиста; скорость сайта, цена и спрос — нет.'
const MODERATE = 'Клики подделывают, но пустые визиты видны по времени на странице.'
const OWN_CLICKS = 'Клики сотрудников и собственные переходы.'

export const traffic = {
  site_visits: {
    name: 'переходы на сайт из соцсетей',
    shows: 'Сколько визитов на сайт пришло из соцсетей.',
    formula: 'Число визитов с источником «социальная сеть».',
    control: SHARED,
    hackability: MODERATE,
    hacks: [c.ROBOTS, OWN_CLICKS, c.FLATTERING],
    caveats: {
      site: 'Мобильные приложения соцсетей часто теряют источник: без UTM-меток часть визитов уходит в «прямые».',
    },
    source: `${c.METHOD} Визит — как в Метрике: пауза больше 30 минут начинает новый; в GA4 сеанс считается иначе.`,
    window: c.WINDOW_TWO,
  },
  utm_visits: {
    name: 'визиты по UTM-меткам',
    shows: 'Сколько визитов пришло по размеченным ссылкам: известно, с какой записи и объявления.',
    formula: 'Число визитов из соцсетей с меткой utm_source.',
    control: SHARED,
    hackability: MODERATE,
    hacks: [c.ROBOTS, OWN_CLICKS, 'Чужой трафик с нашей меткой.'],
    caveats: { site: 'Метки без единого правила («vk», «VK», «vkontakte») рассыпаются на разные источники.' },
    source: c.METHOD,
    window: c.WINDOW_TWO,
  },
  link_clicks: {
    name: 'клики по ссылкам',
    shows: 'Сколько раз нажали ссылку в записях, историях или описании.',
    formula: 'Сумма кликов по дням; где её нет, клики записей, вышедших за период.',
    control: SHARED,
    hackability: MODERATE,
    hacks: [c.ROBOTS, OWN_CLICKS],
    caveats: {
      vk: 'Есть только у записей: «Переходы по ссылке».',
      facebook: 'Клики по фото и прочие клики идут отдельно: «всего кликов» больше.',
      instagram: 'В записях ссылок нет: считаются ссылка в профиле и в историях.',
    },
    source: `${c.METHOD} Клик в соцсети и визит на сайте — разные события: часть людей уходит, не дождавшись загрузки.`,
    window: c.WINDOW_TWO,
  },
  contact_clicks: {
    name: 'клики по контактам',
    shows: 'Сколько раз нажали «позвонить», «написать» или почту — это делают перед самой покупкой.',
    formula: 'Сумма кликов по телефону, почте и кнопке связи.',
    control: SHARED,
    hackability: MODERATE,
    hacks: [c.ROBOTS, OWN_CLICKS],
    caveats: {
      instagram: 'Считаются кнопки профиля; номер, написанный в тексте, — нет.',
      tiktok: 'Есть только в бизнес-выгрузке (звонки).',
    },
    source: c.METHOD,
    window: c.WINDOW_TWO,
  },
  location_clicks: {
    name: 'клики по адресу',
    shows: 'Сколько раз открыли адрес или маршрут — собираются прийти.',
    formula: 'Сумма кликов по адресу и «как добраться».',
    control: SHARED,
    hackability: MODERATE,
    hacks: [c.ROBOTS, OWN_CLICKS],
    caveats: { instagram: 'Считается только кнопка «Как добраться» в профиле.' },
    source: c.METHOD,
    window: c.WINDOW_TWO,
  },
  goal_reaches: {
    name: 'достижения целей на сайте',
    shows: 'Сколько раз посетители сделали на сайте то, ради чего их привели.',
    formula: 'Сумма достижений выбранных целей.',
    control: 'Приводит специалист, а дальше работают страница, цена и форма.',
    hackability: MODERATE,
    hacks: [c.ROBOTS, 'Цель «просмотр двух страниц» вместо заявки.', c.BAD_LEADS],
    caveats: {
      site: 'Файл без деления по источникам показывает цели всего сайта, а не только соцсетей. Список целей записывают в соглашение: новая лёгкая цель поднимает всё.',
    },
    source: `${c.METHOD} В GA4 — ключевые события.`,
    window: c.WINDOW_TWO,
  },
} satisfies Record<string, KpiWords>
