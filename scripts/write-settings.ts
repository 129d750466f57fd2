/** Writes docs/settings.md from the settings that the server checks at its start. */
import { writeFileSync } from 'node:fs'
import { settingsPage } from './settings-page.ts'

writeFileSync(new URL('../docs/settings.md', import.meta.url), settingsPage())
