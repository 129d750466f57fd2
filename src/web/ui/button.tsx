/** Buttons do, links go; both may look the same. */
import { Link } from '@tanstack/react-router'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import './button.css'
import { names } from './class-names.ts'

export interface ButtonLook {
  /** `primary`: the one thing to do on a screen. `quiet`: looks like text until pointed at. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  small?: boolean
}

export interface ButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  /** Work is under way: says so, and cannot be pressed twice. */
  busy?: boolean
  ref?: React.Ref<HTMLButtonElement>
}

const look = ({ kind = 'plain', small = false }: ButtonLook, more?: string) =>
  names('button', `button--${kind}`, small && 'button--small', more)

export const Button = ({ kind, small, busy = false, className, type = 'button', disabled, ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={look({ kind, small }, className)}
    disabled={disabled === true || busy}
    aria-busy={busy || undefined}
  />
)

export interface ButtonLinkProps extends ButtonLook {
  to: string
  params?: Record<string, string>
  search?: Record<string, string | undefined>
  children: ReactNode
}

/** A link to a route that looks like a button. Inside a brand prefer `BrandLink` with `button`. */
export const ButtonLink = ({ kind, small, to, params, search, children }: ButtonLinkProps) => (
  <Link to={to} params={params} search={search} className={look({ kind, small })}>
    {children}
  </Link>
)

/** For files and pages of the server: `<ButtonHref href="/api/…/report.pdf" download>`. */
export const ButtonHref = ({
  kind,
  small,
  className,
  ...rest
}: ButtonLook & React.AnchorHTMLAttributes<HTMLAnchorElement>) => (
  <a {...rest} className={look({ kind, small }, className)} />
)
