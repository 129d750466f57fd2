/** The content plan of a month beside what came out. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addMonths, monthOf } from '../../../core/time/day.ts'
import { api, read } from '../../api.ts'
import { useParam } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { Button, Loaded } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { CalendarGrid } from './calendar-grid.tsx'
import { ItemDialog, type ItemDraft } from './item-dialog.tsx'
import { planWords } from './words.ts'

export function CalendarTab() {
  const { t, f, lang } = useWords(planWords)
  const brand = useBrand()
  const [month, setMonth] = useParam('month', monthOf(brand.today))
  const [draft, setDraft] = useState<ItemDraft | null>(null)
  const query = useQuery({
    queryKey: [brand.id, 'calendar', month, lang],
    queryFn: () => read(api.brands[':brand'].calendar.$get({ param: { brand: brand.id }, query: { month } })),
  })
  const step = (by: number) => setMonth(monthOf(addMonths(`${month}-01`, by)))
  const name = f.month(month)
  return (
    <>
      <div className="plan__months">
        <Button small onClick={() => step(-1)} aria-label={t('calendar.earlier')}>
          ‹
        </Button>
        <h2 aria-live="polite">{name.slice(0, 1).toLocaleUpperCase() + name.slice(1)}</h2>
        <Button small onClick={() => step(1)} aria-label={t('calendar.later')}>
          ›
        </Button>
        {brand.can('brand.work') && (
          <Button
            kind="primary"
            onClick={() => setDraft({ id: null, day: month === monthOf(brand.today) ? brand.today : `${month}-01` })}
          >
            {t('item.new')}
          </Button>
        )}
      </div>
      <Loaded query={query}>
        {(calendar) => (
          <>
            <p className="plan__lead">{t('calendar.lead', calendar.counts)}</p>
            <CalendarGrid calendar={calendar} open={brand.can('brand.work') ? setDraft : null} />
            {calendar.postsTo !== null && calendar.postsTo < `${month}-28` && (
              <p className="plan__quiet">{t('calendar.unknown', { day: calendar.postsTo })}</p>
            )}
          </>
        )}
      </Loaded>
      {draft && <ItemDialog draft={draft} onClose={() => setDraft(null)} />}
    </>
  )
}
