/** Names of months in the languages a news page's date may be written in, by their first letters. */

/**
 * For each month from January: beginnings in English, German, Dutch, French, Spanish, Italian, Portuguese,
 * Scandinavian and Russian; a longer one where three letters would name another month in Finnish.
 */
const BEGINNINGS: readonly string[] = [
  'jan jän ene gen янв',
  'feb fév fev фев',
  'mar mär mrt maa мар',
  'apr avr abr апр',
  'may mai mei mag maj мая май',
  'jun juin giu июн',
  'jul juil lug июл',
  'aug aoû ago авг',
  'sep set сен',
  'oct okt ott out окт',
  'nov marr ноя',
  'dec dez dic déc des дек',
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  BEGINNINGS.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
)

/** The number of the month a word names, in full or shortened to three letters or more; 0 for another word. */
export const monthOf = (word: string): number => {
  const lower = word.toLowerCase()
  return MONTHS.get(lower.slice(0, 4)) ?? MONTHS.get(lower.slice(0, 3)) ?? 0
}
