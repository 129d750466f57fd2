import { useState } from 'react'
import {
  Button,
  Card,
  Check,
  Choice,
  Dialog,
  Drawer,
  Field,
  FileDrop,
  Input,
  Select,
  TextArea,
  toast,
} from '../ui/index.ts'

export function Forms() {
  const [open, setOpen] = useState<'dialog' | 'drawer' | null>(null)
  return (
    <Card title="Поля и кнопки">
      <div className="gallery__pair">
        <Field
          label="Цель одним предложением"
          hint="Например: «Привлечь 250 подписчиков во ВКонтакте за две недели»"
          required
        >
          <TextArea defaultValue="Привлечь 250 новых подписчиков" />
        </Field>
        <div className="stack-s">
          <Field label="План" error="Укажите число больше нуля.">
            <Input inputMode="numeric" defaultValue="−5" />
          </Field>
          <Field label="Показатель">
            <Select>
              <option>Чистый прирост</option>
              <option>Заявки</option>
            </Select>
          </Field>
          <Choice legend="Считать">
            <Check type="radio" name="count" label="чистый факт" defaultChecked />
            <Check type="radio" name="count" label="как насчитала сеть" hint="с тем, что похоже на накрутку" />
          </Choice>
        </div>
      </div>
      <p className="row">
        <Button kind="primary" onClick={() => setOpen('dialog')}>
          Открыть окно
        </Button>
        <Button onClick={() => setOpen('drawer')}>Открыть сбоку</Button>
        <Button kind="quiet" onClick={() => toast({ text: 'Файл убран', undo: () => {} })}>
          Сообщение
        </Button>
        <Button kind="danger" small>
          Стереть
        </Button>
        <Button busy>Считаем</Button>
        <Button disabled>Нельзя</Button>
      </p>
      <FileDrop onFiles={() => {}} hint="Выгрузка ВКонтакте, LiveDune, Popsters, таблица или архив" />
      <Dialog
        open={open === 'dialog'}
        onClose={() => setOpen(null)}
        title="Закрыть октябрь?"
        actions={
          <>
            <Button onClick={() => setOpen(null)}>Отмена</Button>
            <Button kind="primary">Закрыть месяц</Button>
          </>
        }
      >
        <p>Отчёт сохранится таким, каким вы его видите. Поправки потом возможны только новой версией.</p>
      </Dialog>
      <Drawer open={open === 'drawer'} onClose={() => setOpen(null)} title="Откуда цифра">
        <p>412 подписчиков за октябрь.</p>
      </Drawer>
    </Card>
  )
}
