/** A chart's title, its picture, and the same as a table. */
import { useState, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'

export interface ChartFrameProps {
  title: string
  hideTitle?: boolean | undefined
  table: ReactNode
  children: ReactNode
}

export function ChartFrame({ title, hideTitle = false, table, children }: ChartFrameProps) {
  const { t } = useWords(uiWords)
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className="chart">
      <figcaption className="chart__head">
        <span className={hideTitle ? 'sr-only' : 'chart__title'}>{title}</span>
        <Button kind="quiet" small className="chart__switch no-print" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'chart.picture' : 'chart.table')}
          <span className="sr-only">: {title}</span>
        </Button>
      </figcaption>
      {asTable ? <div className="chart__table">{table}</div> : children}
    </figure>
  )
}
