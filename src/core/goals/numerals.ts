/** Number words in every form that people use, ru and en. Values below 1000 add up, scales multiply. */
const list = (value: number, forms: string): [string, number][] => forms.split(' ').map((form) => [form, value])

export const SMALL: ReadonlyMap<string, number> = new Map([
  ...list(0, 'ноль нуля нулю zero'),
  ...list(1, 'один одна одно одну одного одной одному одним one'),
  ...list(2, 'два две двух двум двумя two'),
  ...list(3, 'три трех трем тремя three'),
  ...list(4, 'четыре четырех четырем четырьмя four'),
  ...list(5, 'пять пяти пятью five'),
  ...list(6, 'шесть шести шестью six'),
  ...list(7, 'семь семи семью seven'),
  ...list(8, 'восемь восьми восемью восьмью eight'),
  ...list(9, 'девять девяти девятью nine'),
  ...list(10, 'десять десяти десятью ten'),
  ...list(11, 'одиннадцать одиннадцати eleven'),
  ...list(12, 'двенадцать двенадцати дюжину дюжина дюжины twelve'),
  ...list(13, 'тринадцать тринадцати thirteen'),
  ...list(14, 'четырнадцать четырнадцати fourteen'),
  ...list(15, 'пятнадцать пятнадцати fifteen'),
  ...list(16, 'шестнадцать шестнадцати sixteen'),
  ...list(17, 'семнадцать семнадцати seventeen'),
  ...list(18, 'восемнадцать восемнадцати eighteen'),
  ...list(19, 'девятнадцать девятнадцати nineteen'),
  ...list(20, 'двадцать двадцати twenty'),
  ...list(30, 'тридцать тридцати thirty'),
  ...list(40, 'сорок сорока forty fourty'),
  ...list(50, 'пятьдесят пятидесяти полсотни fifty'),
  ...list(60, 'шестьдесят шестидесяти sixty'),
  ...list(70, 'семьдесят семидесяти seventy'),
  ...list(80, 'восемьдесят восьмидесяти eighty'),
  ...list(90, 'девяносто девяноста ninety'),
  ...list(100, 'сто ста'),
  ...list(200, 'двести двухсот двумстам'),
  ...list(300, 'триста трехсот тремстам'),
  ...list(400, 'четыреста четырехсот четыремстам'),
  ...list(500, 'пятьсот пятисот пятистам полтысячи'),
  ...list(600, 'шестьсот шестисот шестистам'),
  ...list(700, 'семьсот семисот семистам'),
  ...list(800, 'восемьсот восьмисот восьмистам'),
  ...list(900, 'девятьсот девятисот девятистам'),
  ...list(1.5, 'полтора полторы полутора'),
  ...list(150, 'полтораста полутораста'),
  ...list(500_000, 'полмиллиона'),
])

/** Words that multiply what stands before them; alone they mean one of it («тысячу», "a hundred"). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...list(10, 'десяток десятка десятков десятки десятку'),
  ...list(12, 'dozen dozens'),
  ...list(100, 'сотня сотню сотни сотен сотне hundred hundreds'),
  ...list(1000, 'тысяча тысячу тысячи тысяч тысяче тысячам тысячей тыс тыщ тыща тыщу тыщи косарь косаря косарей'),
  ...list(1000, 'thousand thousands'),
  ...list(1_000_000, 'миллион миллиона миллионов миллиону миллионе млн лям ляма лямов million millions mln mio'),
  ...list(1_000_000_000, 'миллиард миллиарда миллиардов млрд billion billions bln'),
])

/** Letters that are scales only right after a number: 200к, 2.5k, 1m. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ...list(1000, 'к k т'),
  ...list(1_000_000, 'м m'),
  ...list(1_000_000, 'кк kk'),
])

/** Not numbers that a plan can stand on: Merilo asks. The value only tells the scale words what to multiply. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ...list(2, 'пара пару пары парой парочку парочка couple'),
  ...list(3, 'несколько нескольких several few some'),
  ...list(1, 'много многих много-много many lots куча кучу'),
])

export const ORDINALS: readonly (readonly [string, number])[] = [
  ['перв*|first|i|1st', 1],
  ['втор*|second|ii|2nd', 2],
  ['треть*|трети*|third|iii|3rd', 3],
  ['четверт*|fourth|iv|4th', 4],
]
