/** What the screen asks the server for. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useBrandId } from '../../session.ts'

const brandApi = api.brands[':brand']
const previewOf = brandApi.files[':upload'].preview.$post

export type Sources = InferResponseType<typeof brandApi.sources.$get, 200>
export type Account = Sources['accounts'][number]
export type Imports = InferResponseType<typeof brandApi.imports.$get, 200>
export type ImportRow = Imports['imports'][number]
export type ImportDetails = InferResponseType<(typeof brandApi.imports)[':import']['$get'], 200>
export type Preview = InferResponseType<typeof previewOf, 200>
export type Columns = NonNullable<Preview['columns']>
export type Mapping = Columns['mapping']
export type Choices = Required<InferRequestType<typeof previewOf>['json']>
export type AccountChoice = NonNullable<Choices['account']>
export type Network = NonNullable<Choices['network']>
export type Figures = InferResponseType<typeof brandApi.figures.$get, 200>
export type FiguresQuery = InferRequestType<typeof brandApi.figures.$get>['query']

export const noChoices: Choices = {
  account: null,
  network: null,
  year: null,
  chats: [],
  mapping: null,
  dateOrder: null,
}

export function useSources() {
  const brand = useBrandId()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'sources', lang],
    queryFn: () => read(brandApi.sources.$get({ param: { brand } })),
  })
}

export function useImports(query: { page: string; account: string; status: 'all' | 'done' | 'undone' }) {
  const brand = useBrandId()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'imports', query, lang],
    queryFn: () => read(brandApi.imports.$get({ param: { brand }, query })),
    placeholderData: keepPreviousData,
  })
}

export function useImport(id: string | undefined, page: number) {
  const brand = useBrandId()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'import', id, page, lang],
    queryFn: () =>
      read(brandApi.imports[':import'].$get({ param: { brand, import: id! }, query: { page: String(page) } })),
    enabled: id !== undefined,
  })
}

export function useFigures(query: FiguresQuery, known: boolean) {
  const brand = useBrandId()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'figures', query, lang],
    queryFn: () => read(brandApi.figures.$get({ param: { brand }, query })),
    enabled: known,
  })
}

export const undoImport = (brand: string, id: string) =>
  read(brandApi.imports[':import'].undo.$post({ param: { brand, import: id } }))

export const lookAtUndo = (brand: string, id: string) =>
  read(brandApi.imports[':import'].undo.$get({ param: { brand, import: id } }))

export const previewUpload = (brand: string, upload: string, choices: Choices) =>
  read(previewOf({ param: { brand, upload }, json: choices }))

export const forgetUpload = (brand: string, upload: string) =>
  read(brandApi.files[':upload'].$delete({ param: { brand, upload } }))

export const startImport = (brand: string, files: { upload: string; choices: Choices; facts: number }[]) =>
  read(brandApi.imports.$post({ param: { brand }, json: { files } }))

export const jobOf = (job: string) => read(api.jobs[':job'].$get({ param: { job } }))
