/** Whole numbers in words, for tests only: the other direction of what the parser reads. */
const RU_ONES = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять']
const RU_TEENS =
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  )
const RU_TENS = '_ _ двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ')
const RU_HUNDREDS = '_ сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ')
const EN_ONES =
  '_ one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const EN_TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function ruBelowThousand(n: number, feminine: boolean): string[] {
  const words: string[] = []
  if (n >= 100) words.push(RU_HUNDREDS[Math.floor(n / 100)]!)
  const rest = n % 100
  if (rest >= 10 && rest < 20) words.push(RU_TEENS[rest - 10]!)
  else {
    if (rest >= 20) words.push(RU_TENS[Math.floor(rest / 10)]!)
    const one = rest % 10
    if (one > 0) words.push(feminine && one === 1 ? 'одна' : feminine && one === 2 ? 'две' : RU_ONES[one]!)
  }
  return words
}

const ruForm = (n: number, one: string, few: string, many: string): string => {
  const rule = new Intl.PluralRules('ru').select(n)
  return rule === 'one' ? one : rule === 'few' ? few : many
}

export function inWordsRu(n: number): string {
  const words: string[] = []
  const millions = Math.floor(n / 1e6)
  const thousands = Math.floor(n / 1000) % 1000
  if (millions) words.push(...ruBelowThousand(millions, false), ruForm(millions, 'миллион', 'миллиона', 'миллионов'))
  if (thousands) words.push(...ruBelowThousand(thousands, true), ruForm(thousands, 'тысяча', 'тысячи', 'тысяч'))
  return [...words, ...ruBelowThousand(n % 1000, false)].join(' ')
}

function enBelowThousand(n: number): string[] {
  const words: string[] = []
  if (n >= 100) words.push(EN_ONES[Math.floor(n / 100)]!, 'hundred')
  const rest = n % 100
  if (rest > 0 && n >= 100) words.push('and')
  if (rest > 0 && rest < 20) words.push(EN_ONES[rest]!)
  else if (rest >= 20) words.push(EN_TENS[Math.floor(rest / 10)]! + (rest % 10 ? `-${EN_ONES[rest % 10]}` : ''))
  return words
}

export function inWordsEn(n: number): string {
  const words: string[] = []
  const millions = Math.floor(n / 1e6)
  const thousands = Math.floor(n / 1000) % 1000
  if (millions) words.push(...enBelowThousand(millions), 'million')
  if (thousands) words.push(...enBelowThousand(thousands), 'thousand')
  return [...words, ...enBelowThousand(n % 1000)].join(' ')
}
