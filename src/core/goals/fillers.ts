/** Words that carry no part of a goal; not told as «not understood». */
import { fits } from './match.ts'
import type { Token } from './tokens.ts'

const FILLERS =
  'а|и|или|но|же|бы|ли|то|это|этот|эта|эту|я|мы|нам|нас|нами|мне|наш*|наша|свой|свою|свои|своей|своего|своем|его|ее|их|всех|все|всего|весь|общее|общего|' +
  'в|во|на|с|со|к|ко|до|по|за|из|от|у|о|об|для|при|через|под|над|про|чтобы|чтоб|как|так|что|если|когда|уже|сейчас|примерно|около|где|' +
  'будет|будут|было|быть|стало|стал|есть|должно|должен|должны|можно|пожалуйста|просто|очень|хорошо|именно|только|лишь|' +
  'цель|цели|целью|задача|задачу|план|планируем|планирую|давайте|давай|сможем|смогли|смочь|начать|' +
  'количеств*|числ~|числом|объем*|показател*|метрик*|уровень|уровня|значени*|сред*|средн*|доля|долю|доли|процент*|коэффициент*|сумм*|кпи|kpi|' +
  'групп~|группу|группе|группой|групп|сообществ*|паблик*|канал~|каналов|аккаунт*|страниц*|страничк*|профил*|чат~|блог~|сайт~|магазин~|бренд~|компани*|клуб~|школ~|студи*|салон~|кафе|' +
  'соцсет*|сеть|сети|сетях|сетям|соц|социальн*|смм|smm|social|media|network*|' +
  'человек|человека|люд*|штук*|шт|единиц*|пользовател*|пользователей|сотрудник*|специалист*|поддержк*|менеджер*|команд*|админ*|' +
  'работ*|вест*|веден*|ведем|контент*|сторис*|рилс*|пост~|постам|постах|постами|публикац*|подписчик*|одн*|один|каждым|кажд*|' +
  'the|a|an|of|to|in|on|at|by|for|with|and|or|our|my|their|its|it|is|are|be|we|i|us|you|your|from|per|that|this|should|must|would|like|will|can|please|let|lets|' +
  'goal|target|plan|number|count|amount|total|level|rate|value|average|mean|share|people|followers|users|page|account|profile|group|community|channel|site|website|shop|brand|' +
  "team|support|staff|specialists|specialist|customer|customers|customer's|team's|brand's|company's|shop's|post|posts|every|each|up|down|than|as|about|around|roughly|within|go|get|make|take|not|more|least|most|not|be|over|below|above|" +
  'уж|бы|том|тот|того|ближайш*|самое|самого|уровне|вместо|меньше|больше|чем|не|нет|г|го|й|тыс|время|времени'

export const isFiller = (token: Token): boolean => token.kind === 'word' && fits(token.text, FILLERS)

/** Words nobody claimed, as they were written. */
export const leftOver = (tokens: readonly Token[]): string[] =>
  tokens.filter((token) => token.used === null && token.kind !== 'sign' && !isFiller(token)).map((token) => token.raw)
