import type { KpiChartWords } from '../kpi-chart.ts'

export const chartWords: KpiChartWords = {
  title: 'Прирост, «Пример»',
  desc: 'Факт 190 из 250.',
  fact: 'факт',
  soFar: 'с начала срока',
  dots: 'отдельные дни',
  before: 'месяцем раньше',
  pointA: 'точка А',
  plan: 'цель',
  pace: 'ровный темп',
  clean: 'похоже на накрутку',
  expectedToday: 'ожидалось к сегодня',
  forecast: 'прогноз и коридор 80 %',
  empty: 'Нет данных',
  value: (value) => String(value),
  day: (day) => day.slice(5),
}
