/** Что именно изменили: слова журнала для кодов, которые в нём хранятся. */
import type { Format } from '../words.ts'

export const auditSubjects = {
  roles: { owner: 'владелец', manager: 'менеджер', specialist: 'специалист', viewer: 'заказчик' },
  fields: {
    name: 'название',
    business: 'вид бизнеса',
    currency: 'валюта',
    zone: 'часовой пояс',
    logo: 'логотип',
    colour: 'цвет',
  },
  months: (months: number, f: Format) =>
    f.plural(months, { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' }),
  forever: 'без срока',
}
