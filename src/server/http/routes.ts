/**
 * How a route is written: method, path, the rule of who may use it, and the shapes of question and answer. One object
 * gives validation, authorisation, OpenAPI and the client's types.
 */
import { OpenAPIHono, z } from '@hono/zod-openapi'
import { MeriloError } from '../../core/errors.ts'
import type { BrandRule, OpenRule } from '../policies.ts'
import { brandGate, openGate } from './gates.ts'
import type { Env } from './env.ts'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
// What no key may be in: the empty object type is exactly what is meant.
// eslint-disable-next-line typescript/no-generated-empty-object-type
type Nothing = Record<never, never>
type NoQuery = z.ZodObject<Nothing>
/** What a route does not ask for, its caller need not give. */
type Asked<Name extends string, S extends z.ZodObject> = keyof S['shape'] extends never ? object : Record<Name, S>
type Body<B> = B extends z.ZodType
  ? { body: { required: true; content: { 'application/json': { schema: B } } } }
  : unknown

interface Spec<M, P, A, Q, B, X> {
  method: M
  /** Below `/api/brands/{brand}` or `/api`. */
  path: P
  /** One line for the manual. */
  summary: string
  /** Further path parameters; `brand` is known. */
  params?: X
  query?: Q
  body?: B
  answer: A
}

/** A type and not an interface: `RouteConfig` has an index signature, which interfaces never fit. */
type Route<M, P, A, Q extends z.ZodObject, B, X extends z.ZodObject> = {
  method: M
  path: P
  summary: string
  tags: string[]
  request: Asked<'params', X> & Asked<'query', Q> & Body<B>
  responses: { 200: { description: string; content: { 'application/json': { schema: A } } } }
}

/** A collection of routes whose bad questions become `server.bad-request`. */
export const routes = (): OpenAPIHono<Env> =>
  new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return
      const [issue] = result.error.issues
      throw new MeriloError('server.bad-request', {
        where: [result.target, ...(issue?.path ?? [])].map(String).join('.'),
        why: issue?.message ?? '',
      })
    },
  })

const Brand = z.string().openapi({ param: { name: 'brand', in: 'path' }, example: 'coffee' })

export function brandRoute<
  const M extends Method,
  const P extends string,
  A extends z.ZodType,
  Q extends z.ZodObject = NoQuery,
  B extends z.ZodType | undefined = undefined,
  X extends z.ZodRawShape = Nothing,
>(
  spec: Spec<M, P, A, Q, B, X> & { may: BrandRule },
): Route<M, `/brands/{brand}${P}`, A, Q, B, z.ZodObject<X & { brand: z.ZodString }>> {
  return make({ ...spec, path: `/brands/{brand}${spec.path}` }, brandGate(spec.may), spec.may, {
    brand: Brand,
    ...spec.params,
  }) as never
}

export function openRoute<
  const M extends Method,
  const P extends string,
  A extends z.ZodType,
  Q extends z.ZodObject = NoQuery,
  B extends z.ZodType | undefined = undefined,
  X extends z.ZodRawShape = Nothing,
>(spec: Spec<M, P, A, Q, B, X> & { may: OpenRule }): Route<M, P, A, Q, B, z.ZodObject<X>> {
  return make(spec, openGate(spec.may), spec.may, spec.params ?? {}) as never
}

function make(
  {
    method,
    path,
    summary,
    query,
    body,
    answer,
  }: Spec<Method, string, z.ZodType, z.ZodObject, z.ZodType | undefined, unknown>,
  gate: ReturnType<typeof openGate>,
  rule: string,
  params: object,
): object {
  return {
    method,
    path,
    summary,
    tags: [path.split('/').find((part) => !/^$|brands|\{/.test(part)) ?? 'brands'],
    'x-may': rule,
    middleware: [gate],
    request: {
      params: z.object(params as z.ZodRawShape),
      query: query ?? z.object({}),
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    },
    responses: { 200: { description: summary, content: { 'application/json': { schema: answer } } } },
  }
}

/** A file as the answer: the handler returns a Response. */
export function brandFile<
  const P extends string,
  X extends z.ZodRawShape = Nothing,
  Q extends z.ZodObject = NoQuery,
>(spec: {
  path: P
  may: BrandRule
  summary: string
  params?: X
  query?: Q
  /** Media type. */
  type: string
}): {
  method: 'get'
  path: `/brands/{brand}${P}`
  request: { params: z.ZodObject<X & { brand: z.ZodString }>; query: Q }
  responses: { 200: { description: string } }
} {
  const { responses: _, ...route } = make(
    {
      method: 'get',
      path: `/brands/{brand}${spec.path}`,
      summary: spec.summary,
      query: spec.query,
      body: undefined,
      answer: z.unknown(),
    },
    brandGate(spec.may),
    spec.may,
    { brand: Brand, ...spec.params },
  ) as { responses: unknown }
  return {
    ...route,
    responses: {
      200: { description: spec.summary, content: { [spec.type]: { schema: { type: 'string', format: 'binary' } } } },
    },
  } as never
}
