/** A labelled field: its hint and its error are read together with it. */
import { createContext, use, useId, type InputHTMLAttributes, type ReactNode } from 'react'
import { useWords } from '../words.ts'
import { names } from './class-names.ts'
import './field.css'
import { uiWords } from './words.ts'

interface Bound {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  required?: boolean
}

const FieldContext = createContext<Bound | null>(null)

export interface FieldProps {
  label: ReactNode
  hint?: ReactNode
  /** Says what is wrong and how to put it right. */
  error?: string | null
  required?: boolean
  /** For fields whose meaning is plain from the place; the label is still read aloud. */
  hideLabel?: boolean
  className?: string
  /** An Input, Select or TextArea. */
  children: ReactNode
}

export function Field({ label, hint, error, required = false, hideLabel = false, className, children }: FieldProps) {
  const id = useId()
  const describedBy = names(error && `${id}-error`, hint && `${id}-hint`)
  const bound: Bound = {
    id,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
    ...(required ? { required } : {}),
  }
  return (
    <div className={names('field', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'field__label'}>
        {label}
      </label>
      <FieldContext value={bound}>{children}</FieldContext>
      {error && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
    </div>
  )
}

type Ref<T> = { ref?: React.Ref<T> }

export const Input = ({ className, ...props }: InputHTMLAttributes<HTMLInputElement> & Ref<HTMLInputElement>) => (
  <input {...use(FieldContext)} {...props} className={names('input', className)} />
)

export const Select = ({
  className,
  ...props
}: React.SelectHTMLAttributes<HTMLSelectElement> & Ref<HTMLSelectElement>) => (
  <select {...use(FieldContext)} {...props} className={names('input input--select', className)} />
)

export const TextArea = ({
  className,
  rows = 3,
  ...props
}: React.TextareaHTMLAttributes<HTMLTextAreaElement> & Ref<HTMLTextAreaElement>) => (
  <textarea rows={rows} {...use(FieldContext)} {...props} className={names('input input--area', className)} />
)

export interface CheckProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode
  hint?: ReactNode
  type?: 'checkbox' | 'radio'
}

/** A checkbox or a radio with its words; radios stand inside a `Choice`. */
export const Check = ({ label, hint, type = 'checkbox', ...props }: CheckProps) => (
  <label className="check">
    <input {...props} type={type} />
    <span>
      {label}
      {hint && <span className="check__hint">{hint}</span>}
    </span>
  </label>
)

/** A group of checks under one question. */
export const Choice = ({ legend, children }: { legend: ReactNode; children: ReactNode }) => (
  <fieldset className="choice">
    <legend className="field__label">{legend}</legend>
    {children}
  </fieldset>
)

/** «необязательно» after a label. */
export function Optional() {
  const { t } = useWords(uiWords)
  return <span className="field__optional">{t('optional')}</span>
}
