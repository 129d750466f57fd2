import { ApiError } from '../api.ts'
import { Button, Card, Empty, ErrorBox, Progress, Skeleton, Tabs } from '../ui/index.ts'

export const States = () => (
  <Card title="Состояния">
    <Tabs
      label="Разделы"
      items={[
        { id: 'posts', label: 'Записи', count: 229 },
        { id: 'formats', label: 'Форматы' },
        { id: 'time', label: 'Лучшее время' },
      ]}
    />
    <div className="gallery__pair">
      <Empty title="Упоминаний пока нет" action={<Button kind="primary">Загрузить выгрузку</Button>}>
        Загрузите файл мониторинга: Brand Analytics или таблицу с датой и текстом.
      </Empty>
      <ErrorBox
        error={new ApiError('files.unknown-format', 'Не узнаём этот файл. Поддерживаются CSV, XLSX и ZIP.', 422)}
        onRetry={() => {}}
      />
      <Skeleton lines={4} />
      <div className="stack-s">
        <Progress value={0.42} label="Разбираем vk-stat.zip" />
        <Progress value={null} label="Строим отчёт" />
      </div>
    </div>
  </Card>
)
