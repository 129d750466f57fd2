import { Badge, Card, Delta, Figure, Status, Table, Term } from '../ui/index.ts'

const evidence = { kpi: 'net-growth', from: '2026-10-01', to: '2026-10-31' }

const rows = [
  { id: 1, name: 'Как мы выбираем зерно', reach: 12_480, er: 4.2, leads: 3 },
  { id: 2, name: 'Осеннее меню: тыквенный раф и ещё четыре напитка', reach: 8310, er: 3.15, leads: null },
  { id: 3, name: 'Розыгрыш мерча', reach: 31_002, er: 11.4, leads: 0 },
]

export const Words = () => (
  <>
    <Card title="Цифры" hint="Точки под цифрой обещают: её можно открыть.">
      <div className="gallery__pair">
        <p>
          <Figure value={412} unit="people" size="xl" evidence={evidence} />{' '}
          <Delta value={38} unit="people" better="up" real against="к сентябрю" />
        </p>
        <p>
          <Figure value={2.153} unit="percent" size="l" evidence={evidence} />{' '}
          <Delta value={-0.41} unit="percent" better="up" real={false} />
        </p>
        <p>
          <Figure value={null} unit="people" size="xl" /> <Delta value={null} unit="people" />
        </p>
        <p>
          <Figure value={312_500} unit="money" currency="RUB" size="l" />{' '}
          <Delta value={120} unit="seconds" better="down" real />
        </p>
      </div>
      <p className="row">
        <Status is="reached" />
        <Status is="on-track" />
        <Status is="behind" />
        <Status is="missed" />
        <Status is="cannot-tell" />
        <Status is="early" />
        <Status is="no-data" />
        <Badge tone="suspect">118 похожи на накрутку</Badge>
        <Badge tone="info">новое определение</Badge>
      </p>
      <p>
        <Term id="err">ERR</Term> вырос, но <Term id="noise">в пределах колебаний</Term>;{' '}
        <a href="#x">посмотреть записи</a>.
      </p>
    </Card>
    <Card title="Таблица">
      <Table
        caption="Записи октября"
        rows={rows}
        keyOf={({ id }) => id}
        order={{ by: 'reach', down: true }}
        columns={[
          { id: 'name', head: 'Запись', rowHead: true, wrap: true, cell: ({ name }) => name, sort: ({ name }) => name },
          {
            id: 'reach',
            head: 'Охват',
            align: 'end',
            cell: ({ reach }) => <Figure value={reach} unit="people" evidence={evidence} />,
            sort: ({ reach }) => reach,
          },
          {
            id: 'er',
            head: 'ER',
            align: 'end',
            cell: ({ er }) => <Figure value={er} unit="percent" />,
            sort: ({ er }) => er,
          },
          {
            id: 'leads',
            head: 'Заявки',
            align: 'end',
            cell: ({ leads }) => <Figure value={leads} unit="pieces" />,
            sort: ({ leads }) => leads,
          },
        ]}
      />
    </Card>
  </>
)
