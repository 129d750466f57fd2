import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Bars } from './bars.tsx'
import { Ruler } from './ruler.tsx'
import { Spark } from './spark.tsx'

test('unknown is said in words by every chart, and nothing is drawn for it', () => {
  const spark = renderToStaticMarkup(<Spark label="ER" series={{ start: '2026-10-01', values: [null, null] }} />)
  expect(spark).toContain('нет данных')
  expect(spark).not.toContain('<svg')
  const bars = renderToStaticMarkup(
    <Bars title="ER" unit="percent" bars={[{ id: 'a', label: 'Опрос', value: null }]} />,
  )
  expect(bars).toContain('нет данных')
  expect(bars).not.toContain('<rect')
  const ruler = renderToStaticMarkup(<Ruler label="ER" unit="percent" start={null} plan={3} clean={null} />)
  expect(ruler).toContain('путь не')
  expect(ruler).not.toContain('>0')
})

test('a ruler tells those who listen all that it shows', () => {
  const markup = renderToStaticMarkup(
    <Ruler
      label="Прирост"
      unit="people"
      start={0}
      plan={500}
      clean={294}
      raw={412}
      expectedToday={310}
      forecast={{ value: 470, interval: { low: 420, high: 525 } }}
    />,
  )
  const label = /aria-label="([^"]*)"/.exec(markup)![1]!.replaceAll('\u00a0', ' ')
  for (const part of [
    'Прирост',
    'план 500',
    'чистый факт 294',
    '412',
    'ожидалось к сегодня 310',
    'от 420 до 525',
    '59 %',
  ])
    expect(label).toContain(part)
})

test('a bar and its interval stand in their row as text', () => {
  const markup = renderToStaticMarkup(
    <Bars
      title="ER по форматам"
      unit="percent"
      nHead="записей"
      bars={[{ id: 'v', label: 'Видео', value: 4.6, interval: { low: 3.9, high: 5.4 }, n: 18 }]}
    />,
  )
  expect(markup).toContain('Видео')
  expect(markup.replaceAll('\u00a0', ' ')).toMatch(/4,6 %.*3,9 % – 5,4 %.*18/)
})
