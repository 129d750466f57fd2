import type { Lang } from '../i18n/words.ts'
import type { OptionSpecs, OptionValues } from './options.ts'

export const commandNames = [
  'demo',
  'audit',
  'goal',
  'import',
  'undo',
  'agree',
  'verdict',
  'report',
  'kpi',
  'cause',
  'explain',
  'decide',
  'reply',
  'backup',
  'restore',
  'doctor',
] as const
export type CommandName = (typeof commandNames)[number]

export interface CommandCall {
  positionals: readonly string[]
  values: OptionValues
  lang: Lang
}

/** A command is its own options and one function from the call to the exit code. */
export interface Command {
  options?: OptionSpecs
  /** Words after the command's name that it knows what to do with; more are refused. Not said: any number. */
  most?: number
  run: (call: CommandCall) => Promise<number>
}

export const isCommand = (name: string | undefined): name is CommandName =>
  (commandNames as readonly string[]).includes(name ?? '')

export async function loadCommand(name: CommandName): Promise<Command> {
  const module = (await import(`./commands/${name}.ts`)) as { default: Command }
  return module.default
}
