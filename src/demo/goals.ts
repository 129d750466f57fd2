/** What the demo's client and specialist agreed on, the day before October began; the first goal is the main one. */
export const AGREED_ON = '2026-09-30'

export const GOALS = {
  ru: [
    'Получить 600 новых подписок ВКонтакте за октябрь',
    'Держать ERR ВКонтакте не ниже 7 % в октябре',
    'Получить 70 заявок из соцсетей за октябрь',
    'Отвечать в чате Телеграма не дольше 30 минут в октябре',
  ],
  en: [
    'Get 600 gross new followers on VK in October',
    'Keep ERR on VK at no less than 7% in October',
    'Get 70 leads from social networks in October',
    'Answer in the Telegram chat within 30 minutes in October',
  ],
} as const

export const BUSINESS = 'horeca'

export const REPLY = {
  ru: {
    author: 'SMM-специалист (демо)',
    text: 'Подписчиков мы не покупали. 2 октября о группе написали в городском чате, ссылку приложу; проверьте, не оттуда ли эти 118 человек. По чату согласен: с ноября отвечаем на вопрос прямо там, где его задали.',
  },
  en: {
    author: 'SMM specialist (demo)',
    text: 'We bought no followers. On 2 October a city chat wrote about the group, I will add the link; please check whether these people came from there. About the chat I agree: from November we answer a question where it was asked.',
  },
} as const
