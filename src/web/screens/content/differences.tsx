/** Each kind of posts against the rest: a bar with its interval, and whether it differs by more than chance. */
import { capital } from '../../../i18n/capital.ts'
import { Bars, type Bar } from '../../charts/bars.tsx'
import { Badge, Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { Controls } from './controls.tsx'
import type { Analysis, Group } from './data.ts'
import { groupName, unitOf, type T } from './names.ts'
import { contentWords } from './words.ts'

const ORDER = ['format', 'tag', 'weekday', 'hour', 'length'] as const

export function Differences({ analysis }: { analysis: Analysis }) {
  const { t, f } = useWords(contentWords)
  const { differences, measure, range } = analysis
  const enough = differences !== null && differences.compared > 0
  return (
    <Card
      title={t('differences.title')}
      hint={enough ? t('differences.hint', { ...range, compared: differences.compared }) : undefined}
    >
      <Controls analysis={analysis} />
      {differences === null || measure === null ? (
        <p>{t('differences.none')}</p>
      ) : !enough ? (
        <p>{t('differences.few')}</p>
      ) : (
        <>
          <div className="content-groups">
            {ORDER.map((by) => {
              const groups = differences.groups.filter((group) => group.by === by)
              const shown = inOrder(groups.filter(({ interval }) => interval !== null))
              if (shown.length < 2 && !shown.some(({ against }) => against)) return null
              return (
                <div key={by} className="content-groups__one">
                  <Bars
                    title={t(`by.${by}`)}
                    unit={unitOf(measure)}
                    bars={shown.map((group) => barOf(t, group))}
                    line={differences.all && { value: differences.all.value, label: t('differences.all') }}
                    nameHead={t('group')}
                    nHead={t('posts')}
                  />
                  {groups.length > shown.length && (
                    <p className="content-small">{t('differences.more', { n: groups.length - shown.length })}</p>
                  )}
                </div>
              )
            })}
          </div>
          {differences.leftOut.apart + differences.leftOut.unknown > 0 && (
            <p className="content-small">{t('differences.left', differences.leftOut)}</p>
          )}
        </>
      )}
      <span className="sr-only">{f.range(range.from, range.to)}</span>
    </Card>
  )
}

/** Weekdays and hours in their own order, the rest by value. */
const inOrder = (groups: Group[]): Group[] =>
  groups.toSorted((a, b) =>
    a.by === 'weekday' || a.by === 'hour' ? Number(a.group) - Number(b.group) : b.value - a.value,
  )

function barOf(t: T, group: Group): Bar {
  const { by, group: id, value, interval, posts, against } = group
  const up = against !== null && value > against.value
  const real = against?.real === true
  return {
    id,
    value,
    interval,
    n: posts,
    tone: real ? (up ? 'good' : 'bad') : 'muted',
    label: (
      <>
        {by === 'tag' ? id : capital(groupName(t, by, id))}
        {real && <Badge tone={up ? 'good' : 'bad'}>{t(up ? 'better' : 'worse')}</Badge>}
      </>
    ),
    note: real ? null : t(against === null ? 'few' : 'same'),
  }
}
