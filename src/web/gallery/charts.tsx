import { Bars, Ruler, Spark, TimeChart } from '../charts/index.ts'
import { Card } from '../ui/index.ts'

const wave = (n: number, at: (i: number) => number | null) => Array.from({ length: n }, (_, i) => at(i))
let sum = 0
const gained = wave(19, (i) =>
  i === 8 || i === 9 ? null : (sum += Math.round(14 + 7 * Math.sin(i * 1.7) + (i === 12 ? 60 : 0))),
)
const september = wave(30, (i) => Math.round(11 * (i + 1) + 20 * Math.sin(i / 3)))
const year = wave(540, (i) =>
  i > 300 && i < 318 ? null : Math.round(9800 + i * 4 + 120 * Math.sin(i / 58) + 40 * Math.sin(i * 2.3)),
)

export const Charts = () => (
  <>
    <Card title="Линейка" hint="Чистый прирост подписчиков, октябрь">
      <Ruler
        label="Чистый прирост"
        unit="people"
        start={0}
        plan={500}
        clean={294}
        raw={412}
        expectedToday={310}
        forecast={{ value: 470, interval: { low: 420, high: 525 } }}
      />
      <div className="gallery__pair">
        <Ruler label="Время ответа" unit="seconds" start={2400} plan={600} clean={1500} expectedToday={1200} />
        <Ruler
          label="ER"
          unit="percent"
          start={2.1}
          plan={2.8}
          clean={2.95}
          forecast={{ value: 2.9, interval: { low: 2.6, high: 3.4 } }}
        />
        <Ruler label="Заявки" unit="pieces" start={0} plan={100} clean={4} expectedToday={6} quiet />
        <Ruler
          label="Подписчики"
          unit="people"
          start={11_000}
          plan={11_250}
          clean={10_950}
          raw={10_990}
          expectedToday={11_080}
          quiet
        />
        <Ruler label="Нет плана" unit="people" start={null} plan={100} clean={null} />
        <Ruler label="Выручка" unit="money" currency="RUB" start={0} plan={50_000_000} clean={180_000_000} />
      </div>
    </Card>
    <Card title="Время">
      <TimeChart
        title="Чистый прирост с начала октября"
        unit="people"
        zero
        series={{ start: '2026-10-01', values: gained }}
        window={{ from: '2026-10-01', to: '2026-10-31' }}
        plan={500}
        pace={{ from: '2026-10-01', value: 0 }}
        expected={{ day: '2026-10-19', value: 306 }}
        clean={sum - 62}
        forecast={{ day: '2026-10-31', value: 560, interval: { low: 500, high: 640 } }}
        compare={{ series: { start: '2026-09-01', values: september }, label: 'сентябрь' }}
        today="2026-10-20"
        marks={[
          { from: '2026-10-05', to: '2026-10-09', label: 'конкурс с пекарней', kind: 'work' },
          { from: '2026-10-13', label: 'всплеск без причины', kind: 'check' },
          { from: '2026-10-14', to: '2026-10-17', label: 'нет согласованных записей', kind: 'outside' },
        ]}
      />
      <TimeChart
        title="Подписчики ВКонтакте"
        unit="people"
        series={{ start: '2025-05-01', values: year }}
        seriesLabel="подписчики"
        window={{ from: '2026-08-01', to: '2026-10-22' }}
        extra={[{ series: { start: '2025-05-01', values: wave(540, (i) => 9800 + i * 4) }, label: 'тренд' }]}
        breaks={[{ day: '2026-03-15', label: 'сменился источник' }]}
      />
      <TimeChart
        title="Пусто"
        unit="people"
        series={{ start: '2026-10-01', values: wave(31, () => null) }}
        plan={100}
      />
    </Card>
    <div className="gallery__pair">
      <Card title="Полосы" boxed>
        <Bars
          title="ER по форматам"
          unit="percent"
          nHead="записей"
          line={{ value: 3.1, label: 'среднее' }}
          bars={[
            { id: 'video', label: 'Видео', value: 4.6, interval: { low: 3.9, high: 5.4 }, n: 18 },
            { id: 'photo', label: 'Фото', value: 3.2, interval: { low: 2.9, high: 3.5 }, n: 41 },
            { id: 'text', label: 'Текст', value: 1.8, interval: { low: 0.9, high: 3.3 }, n: 6, tone: 'muted' },
            { id: 'poll', label: 'Опрос', value: null, n: 0 },
          ]}
        />
      </Card>
      <Card title="Искры" boxed>
        <p className="row">
          Подписчики{' '}
          <Spark label="Подписчики" series={{ start: '2026-05-01', values: year.slice(360) }} plan={12_150} />
        </p>
        <p className="row">
          С пропуском <Spark label="С пропуском" series={{ start: '2026-10-01', values: gained }} />
        </p>
        <p className="row">
          Пусто <Spark label="Пусто" series={{ start: '2026-10-01', values: [null, null] }} />
        </p>
      </Card>
    </div>
  </>
)
