/**
 * Comments that advertise somebody else: links, calls to subscribe or to come by, easy money. They say nothing about the
 * post. The rules were written on one public file of labelled comments and measured on another (docs/EVALUATION.md);
 * the Russian ones are written by hand and not measured: there was no labelled Russian file.
 */

/** The video's own short link is how people share it, and no advertisement. */
const OWN_SHARE = /https?:\/\/youtu\.be\/\S+/gu
const LINK =
  /https?:\/\/|\bwww\.|\b(?:t\.me|wa\.me|vk\.cc|clck\.ru|bit\.ly)\/|\b[a-z0-9-]{2,}\s?\.\s?(?:com|org|net|info|biz|ru|su|tv|io|co|me|shop|store|online|site|xyz)\b|\bwatch\?v=|[а-я0-9-]{2,}\.рф(?![а-я])/u

const ENGLISH = [
  /\bsu(?:b|s|c|bs)+c?rib(?:e|es|ing)\b/u,
  /\bsub(?:bed)? (?:me|to|back|my|for|4)\b|\b(?:throw|some|get|shoot for|goal)\b.{0,12}\bsubs?\b|\bsub back\b/u,
  /\b(?:if|when) i (?:get|reach|hit) \d+|\b(?:i have|get) (?:over )?\d+ subscribers/u,
  /\bcheck(?:ed|ing)?\b(?:\s+\S+){0,3}\s+out\b|\bchec?k(?:ed|ing)? out\b/u,
  /\b(?:my|our)\b(?:\s+\S+){0,3}\s+(?:ch+an+el|chanel|website|site|page|vids|vidios?|videos|covers?|remix(?:es)?|stream|blog|company|app|project|clip|book|rap)\b/u,
  /\b(?:check|chec?king|chacking|listen|watch|visit|come|hear|see)\b(?:\s+\S+){0,4}\s+(?:my|our)\b(?!\s+fav)/u,
  /\b(?:follow|add|join|help|support) (?:me|us|him|my|our)\b|\b(?:sub|like|follow) ?(?:4|for) ?(?:sub|like|follow)\b|\bfollow(?:er)? .{0,12}@/u,
  /\b(?:please|pls|plz|plizz)\b.{0,20}\b(?:like|follow|share|watch|visit|download)\b/u,
  /\b(?:made|have|started|new)\b(?:\s+\S+){0,4}\s+(?:gaming|youtube|yt|music|first)\s+channel\b|\bnew youtuber\b|\bthis (?:you\S{0,10} )?channel\b/u,
  /\b(?:a|new|youtube|music|gaming|his|her|their|cool|great) channel\b|\b(?:giveaway|sign up|click (?:here|on|the)|vote for|download (?:my|our|the|it|now|here))\b/u,
  /^\s*(?:hey|hi|hello)\b.{0,12}\b(?:guys|everyone|everybody|people|friends)\b/u,
  /\b(?:i am|i'm|im|we are|we're)\b(?:\s+\S+){0,3}\s+(?:rapper|singer|artist|band|producer|songwriter|musician|musicians|youtuber|dj)\b/u,
  /\b(?:earn|make|get|win|need)\b[^.!?]{0,30}\b(?:money|cash|gift ?cards?|pay ?pal|iphone)\b|\bget paid\b|\bfree (?:gift|money|followers|likes|apps)/u,
]

/** \b knows no Russian letters: the edges are looked for by hand. */
const RUSSIAN = [
  /(?<![а-я])подпи(?:шись|шитесь|сывайся|сывайтесь)(?![а-я])/u,
  /(?<![а-я])взаимн(?:ая|ую|ые|о|ой)?\s*(?:подписк|лайк|подпиш)|подписка взаимн/u,
  /(?<![а-я])(?:зайди|зайдите|заходи|заходите|загляни|загляните|заглядывай|заглядывайте)\s(?:ко мне|к нам|в мой|на мой|на мою|в профиль|в наш|на наш)/u,
  /(?<![а-я])мо(?:й|ем|его|ему|ей|ю|я)\s(?:\S+\s){0,2}(?:канал|профил|паблик|групп|страниц|магазин|сайт|блог)/u,
  /(?<![а-я])(?:заработок|заработай|зарабатывай|зарабатываю|пассивный доход|легкие деньги|удаленн(?:ая|ую) (?:работ|подработ))/u,
  /(?<![а-я])(?:пиши|пишите)\s(?:мне\s)?в\s(?:лс|личк|личн|директ|телегр|вотс|ватс)/u,
  /ссылк[аеу]\s(?:в|на)\s(?:профил|шапк|описани|канал)|(?<![а-я])(?:жми|переходи|переходите)\s(?:на|по)\sссылк/u,
  /(?<![а-я])(?:накрут|раскрут)\S*\s(?:подписчик|лайк|групп|аккаунт|канал)/u,
  /(?<![а-я])(?:приглашаю|приглашаем|добавляйся|добавляйтесь|вступай|вступайте)\s(?:\S+\s){0,2}(?:в|на|к|ко)\s/u,
]

/** Advertises somebody or something of its author's own, in English or Russian. */
export function promotes(text: string): boolean {
  const lower = text.toLowerCase().replaceAll('ё', 'е').replace(OWN_SHARE, ' ')
  return LINK.test(lower) || ENGLISH.some((rule) => rule.test(lower)) || RUSSIAN.some((rule) => rule.test(lower))
}
