/** Whose figures: what the file says, a known account, or a new one by name or link. */
import { useState } from 'react'
import { Field, Input, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { asksOf, siblings, type Item } from './item.ts'
import { answer } from './queue.ts'
import { sourcesWords } from './words.ts'

export function AccountAsk({ item, items }: { item: Item; items: readonly Item[] }) {
  const { t } = useWords(sourcesWords)
  const { choices } = item
  const { accounts, asks } = item.preview!
  const ask = asks.account
  const [fresh, setFresh] = useState(choices.account !== null && 'network' in choices.account)
  if (!ask || (ask.named && !ask.needed && ask.own === null)) return <>{namesOf(accounts)}</>

  const others = siblings(item, items)
  const options = [...ask.options, ...others]
  const needed = asksOf(item, items).includes('account')
  const asFile = ask.named && ask.own !== null ? t('ask.account.as-file', { name: namesOf(accounts) }) : null
  const only = options.length === 1 ? options[0]! : null
  const setName = (name: string) =>
    answer(item.key, { account: name.trim() === '' ? null : { network: ask.network, name: name.trim() } })
  const choose = (value: string) => {
    setFresh(value === 'new')
    if (value === 'new' || value === '') answer(item.key, { account: null })
    else answer(item.key, { account: { id: value === 'file' ? ask.own! : value } })
  }
  const value =
    choices.account && 'id' in choices.account
      ? choices.account.id === ask.own
        ? 'file'
        : choices.account.id
      : fresh
        ? 'new'
        : ''
  const name = choices.account && 'name' in choices.account ? choices.account.name : ''
  const nameField = (
    <Field
      label={t('ask.account.name')}
      hint={t('ask.account.name-hint')}
      hideLabel={options.length === 0 && !ask.named}
    >
      <Input
        value={name}
        placeholder={ask.networkName}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
      />
    </Field>
  )
  // Nothing to choose from: the first account of its network gets a name, if one likes.
  if (options.length === 0 && !ask.named)
    return (
      <div className="sources-ask">
        <span>{t('ask.account.new-named', { network: ask.networkName })}</span>
        {nameField}
      </div>
    )
  return (
    <div className={needed ? 'sources-ask sources-ask--open' : 'sources-ask'}>
      <Field
        label={t('ask.account')}
        hideLabel={!needed}
        hint={
          needed
            ? ask.named
              ? t('ask.account.same', { id: ask.own?.replace(/^\w+:/, '') ?? '' })
              : t('ask.account.several', { network: ask.networkName })
            : undefined
        }
      >
        <Select value={value} onChange={(event) => choose(event.target.value)}>
          {needed || ask.needed ? (
            <option value="">{t('ask.account.choose')}</option>
          ) : (
            <option value="">{(ask.named ? asFile : only?.name) ?? namesOf(accounts)}</option>
          )}
          {asFile !== null && (needed || ask.needed) && <option value="file">{asFile}</option>}
          {options
            .filter((option) => option !== only || ask.named || needed || ask.needed)
            .map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          <option value="new">{t('ask.account.new')}</option>
        </Select>
      </Field>
      {fresh && nameField}
    </div>
  )
}

const namesOf = (accounts: readonly { name: string }[]): string =>
  [...new Set(accounts.map((account) => account.name))].join(', ')
