/** What the server answers about goals. */
import type { InferResponseType } from 'hono/client'
import type { api } from '../../api.ts'

type Brand = (typeof api.brands)[':brand']

export type Check = InferResponseType<Brand['goals']['check']['$post'], 200>
export type CheckAsked = NonNullable<Parameters<Brand['goals']['check']['$post']>[0]>['json']
export type GoalData = NonNullable<Check['data']>
export type GoalKpi = NonNullable<Check['kpi']>
export type Letter = Check['smart'][number]
export type Step = Check['steps'][number]
export type Offers = InferResponseType<Brand['goals']['offers']['$get'], 200>
export type Offer = Offers['offers'][number]
export type GoalList = InferResponseType<Brand['goals']['$get'], 200>
export type Goal = GoalList['goals'][number]
export type Agreement = InferResponseType<Brand['agreement']['$get'], 200>
