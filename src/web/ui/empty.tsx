/** Nothing here yet, why, and what to do next. Never an empty place. */
import type { ReactNode } from 'react'
import './states.css'

export interface EmptyProps {
  title: ReactNode
  /** The next step: a button or a link. */
  action?: ReactNode
  children?: ReactNode
}

export const Empty = ({ title, action, children }: EmptyProps) => (
  <div className="empty">
    <p className="empty__title">{title}</p>
    {children && <div className="empty__text">{children}</div>}
    {action && <div className="empty__action">{action}</div>}
  </div>
)
