/**
 * What the brand's message is worth to the one who asked (METHOD §2, §6). Only `meaningful` stops the clock:
 * an automatic reply and a deflection (отписка) do not, nor does a greeting.
 */
import { anyOf, plain, sentences, withoutLinks, wordsOf } from './text.ts'

export type AnswerKind = 'meaningful' | 'deflection' | 'auto' | 'empty'

/** Thanks belong to robots and to people alike: they decide nothing. */
const THANKS = anyOf(
  'спасибо (?:вам )?за (?:ваше )?(?:обращение|сообщение|вопрос|заявку|комментарий|интерес)',
  'благодарим (?:вас )?за (?:ваше )?(?:обращение|сообщение|вопрос|заявку|интерес)',
  'thank(?:s| you) for (?:contacting|reaching out|your (?:message|inquiry|enquiry|question|request|interest)|getting in touch|writing)',
)

const AUTO = anyOf(
  '(?:ваше|ваш) (?:обращение|сообщение|вопрос|заявка) (?:получен*|принят*|зарегистрирован*|передан*)',
  'мы (?:получили|приняли) ваш[еу]? (?:обращение|сообщение|вопрос|заявку)',
  '(?:мы )?(?:скоро|обязательно|вскоре|постараемся|в ближайшее время) (?:вам |быстро |скоро )?(?:ответ*|свяж*)',
  '(?:мы )?(?:ответим|отвечаем|свяжемся)(?: вам| с вами)? (?:в ближайшее время|в рабочее время|в течение|как можно скорее|скоро|как только)',
  '(?:оператор|специалист|менеджер|администратор) (?:скоро |обязательно )?(?:ответит|подключится|свяжется)(?: вам| с вами)? (?:в ближайшее время|в течение|скоро|в рабочее время)',
  'ожидайте ответ*',
  'ожидайте оператора',
  'ваш звонок очень важен',
  'ваше мнение (?:очень )?важно',
  'сейчас (?:мы не в сети|нерабочее время)',
  'нерабочее время',
  'наш* рабоч[а-я]+ (?:время|часы)',
  '(?:я|это) (?:чат-?)?бот',
  'бот-помощник',
  'чат-бот',
  'виртуальный (?:помощник|ассистент)',
  'автоответ*',
  'автоматическ[а-я]+ (?:ответ|сообщение)',
  'выберите (?:пункт|раздел|тему|вопрос) (?:меню|из)',
  'нажмите (?:на )?кнопку',
  "(?:we|our team|someone|an agent|a manager) (?:will|'ll) (?:get back|respond|reply|be in touch|contact you)(?: to you)? (?:shortly|soon|as soon as|within|in)",
  "we'll (?:get back|respond|reply|be in touch)(?: to you)?(?: shortly| soon| as soon as| within| in)?",
  'we (?:have )?received your (?:message|request|inquiry|question)',
  'your (?:message|request) (?:has been|was) received',
  'automat(?:ed|ic) (?:reply|response|message)',
  "i(?:'m| am) (?:a |the )?(?:chat)?bot",
  'virtual assistant',
  'outside (?:of )?(?:business|working|office) hours',
  'our (?:business|working|office) hours',
)

const PLACE =
  '(?:личк*|личн[а-я]+ сообщени*|личн[а-я]+|лс|л\\/с|директ*|direct|dm|пм|сообщения (?:группы|сообщества|паблика|страницы)|сообщения|whats ?app|вотсап*|ватсап*|вацап*|телеграм*|telegram|вайбер*|почту|e-?mail)'
const WHOM =
  '(?:наш[а-я]* )?(?:менеджер*|оператор*|администратор*|специалист*|консультант*|колл-?центр*|call-?центр*|горяч[а-я]+ лини*|поддержк*|служб[а-я]+|отдел*|салон*|магазин*|офис*|клиник*|ресепшн*|нам|телефон*|номер*|указанн*)'
const GAP = '(?:[\\p{L}\\p{N},:+()«»"\\/-]+\\s+){0,6}?'

const DEFLECTION = anyOf(
  `(?:позвоните|звоните|перезвоните|наберите|созвонитесь|свяжитесь|связывайтесь|обратитесь|обращайтесь|уточните|уточняйте|уточнить|узнайте|узнавайте|узнать|спросите|спрашивайте|проконсультируйтесь)(?:,? пожалуйста,?)? ${GAP}${WHOM}`,
  '(?:позвоните|звоните|перезвоните)(?:,? пожалуйста)?',
  '(?:всю|вся|любую|более|подробную|точную|полную|актуальную) ?(?:подробную |необходимую |нужную )?информаци[а-я]+ (?:вы )?(?:можно |можете )?(?:узнать|уточнить|получить|узнаете|уточняйте|получите|уточните)(?: [\\p{L}]+){0,5}',
  `(?:напишите|пишите|написать|ждем вас|ждем|обратитесь|обращайтесь|стучитесь|переходите|перейдите|загляните|отпишитесь)(?:,? пожалуйста,?)? ${GAP}(?:в|на|во|через) ${GAP}${PLACE}`,
  `(?:ответили|ответим|отвечаем|отвечу|ответил*|написали|напишем|написал*|отправили|отправим|скинули|скинем|выслали|вышлем|продублировали|подскажем|расскажем|проконсультируем)(?: вам| вас| все| всё| цену| информацию| подробности| ответ)* (?:в|на) ${GAP}${PLACE}`,
  `(?:цен[аыу]|стоимость|прайс|подробности|детали|ответ|все вопросы|информация|инфо)? ?(?:в|по) ${PLACE.replace('|сообщения|', '|')}`,
  '(?:вся|всю|полная|полную|подробная|подробную|актуальная|актуальную|необходимая|необходимую|более подробная|вся актуальная)? ?информаци[а-я]+ (?:[\\p{L},]+\\s+){0,5}?(?:на (?:нашем |официальном )?сайте|в шапке(?: профиля)?|по ссылке|в описании|в закрепленн*|в закрепе|в профиле|в группе|в правилах)',
  '(?:смотрите|посмотрите|читайте|прочитайте|почитайте|ознакомьтесь|ознакомиться|найдете|есть|указан[аоы]?|написано|подробнее|подробности|все|цены|прайс)(?: [\\p{L},]+){0,4}? (?:на (?:нашем |официальном )?сайте|по ссылке|в шапке(?: профиля)?|в закрепленн*(?: [\\p{L}]+)?|в закрепе|в описании(?: [\\p{L}]+)?|в актуальном|в хайлайтс)',
  '(?:перейдите|переходите|зайдите|заходите) (?:на (?:наш )?сайт|по ссылке)',
  'ссылк[аеу] в (?:шапке|описании|профиле)',
  'оставьте (?:свой |ваш |свои |ваши |пожалуйста |нам )*(?:заявку|номер|телефон|контакт*)',
  '(?:наш )?(?:менеджер|специалист|оператор|администратор) (?:с вами |вас |вам )?(?:свяжется|перезвонит|позвонит|ответит|проконсультирует|расскажет|подскажет|напишет)(?: с вами| вам)?',
  '(?:с вами |вам )(?:свяжется|перезвонит|свяжутся|перезвонят)(?: [\\p{L}]+){0,3}',
  'мы (?:с вами свяжемся|вам перезвоним|вам позвоним)',
  '(?:please )?(?:call|phone|ring|contact|ask|speak to|talk to|reach out to) (?:us|our [a-z ]{2,30}|the (?:manager|office|store|shop|support|team)|(?:a |your )?manager|support|customer service)',
  '(?:please )?(?:send|drop|write|shoot) (?:us |me )?(?:a |an )?(?:dm|pm|message|direct message|private message|e-?mail)',
  '(?:please )?(?:dm|pm|message|e-?mail|inbox) (?:us|me)',
  'check your (?:dms?|inbox|messages|pm)',
  '(?:sent|replied|answered)(?: you)?(?: a| in| by| via| to)*(?: your)? (?:dms?|pm|inbox|private message)',
  '(?:all|more|full|further)(?: the)? (?:info|information|details|prices)(?: is| are| can be found| available)* (?:on|at|in) (?:our |the )?(?:web ?site|bio|profile|link)',
  '(?:please )?(?:visit|see|check(?: out)?|go to) (?:our |the )?(?:web ?site|link in (?:the |our )?bio|bio|faq|pinned (?:post|comment))',
  'link in (?:the |our )?bio',
  'leave (?:us )?your (?:phone|number|contacts?|details|e-?mail)',
  '(?:our|a) (?:manager|specialist|consultant|agent) will (?:contact|call|reach|answer|message|reply)(?: you| to you)?',
  "we(?:'ll| will) (?:call|contact) you",
)

/** Something that answers by itself, whatever stands beside it: a price, an amount, a plain yes or no about goods. */
const FACT = new RegExp(
  [
    '(?:₽|\\$|€)\\s*\\d',
    '\\d[\\d\\s.,]*\\s*(?:₽|\\$|€|руб|р\\.|р(?![\\p{L}])|тыс|коп|usd|rub|eur|шт|кг|гр?(?![\\p{L}])|мл|см|мм|дн|день|дня|недел|%|days?|weeks?|pcs|kg)',
    '(?<![\\p{L}])(?:есть в наличии|в наличии есть|нет в наличии|в наличии(?![\\p{L}])|закончил|законч|осталось|остались|in stock|out of stock|sold out|доставляем|не доставляем|привез[уе]|(?:will|going to) restock)',
  ].join('|'),
  'u',
)

/** To settle a case in private is right when it takes personal data. */
const PERSONAL = anyOf(
  'номер (?:вашего )?заказа',
  'номер (?:телефона )?(?:получателя|брони|чека|накладной)',
  'фио',
  'паспорт*',
  'фото (?:чека|товара|брака)',
  'order number',
  'booking number',
  'receipt',
)

/** Greetings, thanks, smiles and «one moment»: polite, and no answer. */
const HOLLOW_WORDS = new Set(
  (
    'здравствуйте здравствуй привет приветствую приветствуем добрый доброе доброго день утро вечер времени суток дня вечера спасибо благодарим благодарю пожалуйста рады рад рада ' +
    'вам вас вы мы вами наш наша за что так и а вопрос отзыв комментарий внимание доброту обращение интерес сообщение слова теплые приятно очень стараемся ваш ваше ваша ждем снова ' +
    'минуту минутку минуточку секунду сейчас уточню уточним уточняю узнаю узнаем проверю проверим посмотрю посмотрим вернусь вернемся с ответом ответ скоро ' +
    'hello hi hey dear good morning afternoon evening thanks thank you for your the question comment message welcome we are glad happy moment please one let me us check will get back'
  ).split(' '),
)

const kindOfSentence = (sentence: string): AnswerKind => {
  if (FACT.test(sentence)) return 'meaningful'
  const auto = AUTO.test(sentence)
  const deflection = DEFLECTION.test(sentence)
  if (deflection && PERSONAL.test(sentence)) return 'meaningful'
  // «Менеджер свяжется с вами в ближайшее время» is both: what a person is told to do decides.
  if (auto) return 'auto'
  if (deflection) return 'deflection'
  const words = wordsOf(sentence.replace(THANKS, ' '))
  return words.every((word) => HOLLOW_WORDS.has(word)) ? 'empty' : 'meaningful'
}

const GREETING =
  '(?:здравствуйте|добр[а-яё]+ [а-яё]+|доброго времени суток|привет|спасибо|hello|hi|hey|good [a-z]+|thank you|thanks)'
const NAME_FIRST = new RegExp(`^\\p{Lu}[\\p{L}-]+,\\s*(?=${GREETING})`, 'iu')
const NAME_LAST = new RegExp(`^(${GREETING}),?\\s+([\\p{L}-]+)[,.!]*$`, 'iu')

/** The name of the asker beside a greeting is as hollow as the greeting; a capital tells it from «Привет, да». */
const withoutAddress = (sentence: string): string =>
  sentence
    .replace(NAME_FIRST, '')
    .replace(NAME_LAST, (whole, greeting: string, name: string) => (/^\p{Lu}/u.test(name) ? greeting : whole))

/** Sentences of a message with how they read, in their order. */
const judged = (text: string): readonly { said: string; kind: AnswerKind }[] =>
  sentences(withoutLinks(text)).map((one) => {
    const said = plain(withoutAddress(one))
    return { said, kind: kindOfSentence(said) }
  })

export function kindOfAnswer(text: string | null): AnswerKind {
  const all = judged(text ?? '')
  const has = (kind: AnswerKind): boolean => all.some((one) => one.kind === kind)
  // Robots wrap a menu or working hours in their promise: beside it a single sentence must hold a fact to count.
  const substance = all.filter((one) => one.kind === 'meaningful')
  const isWrapped = has('auto') && substance.length < 2 && !substance.some((one) => FACT.test(one.said))
  // A price or a plain answer beside «подробнее на сайте» is an answer.
  if (substance.length > 0 && !isWrapped) return 'meaningful'
  if (has('deflection')) return 'deflection'
  return has('auto') ? 'auto' : 'empty'
}
