/**
 * JSON Schemas (2020-12) derived from the codecs, so the two cannot part.
 *
 * Law: what a codec encodes, its schema admits.
 */
import * as t from 'io-ts'
import { Offset, presentOf, Unit, wordsOf } from '../model/index.ts'

/** A JSON Schema as a value. */
export type JsonSchema = Readonly<Record<string, unknown>>

interface Definitions {
  readonly named: Map<string, JsonSchema>
  readonly names: Map<t.Mixed, string>
}

const NAME = /^[A-Z][A-Za-z]*$/

const hasProps = (c: t.Mixed): c is t.InterfaceType<t.Props> | t.PartialType<t.Props> =>
  c instanceof t.InterfaceType || c instanceof t.PartialType

/** The keys of an object codec with their codecs, and which of them are needed; `null` for any other codec. */
const shapeOf = (
  c: t.Mixed,
): { readonly props: readonly (readonly [string, t.Mixed])[]; readonly required: readonly string[] } | null => {
  if (c instanceof t.ReadonlyType || c instanceof t.ExactType) return shapeOf(c.type as t.Mixed)
  if (c instanceof t.IntersectionType) {
    const parts = (c.types as readonly t.Mixed[]).map(shapeOf)
    if (parts.some((p) => p === null)) return null
    return {
      props: parts.flatMap((p) => p?.props ?? []),
      required: parts.flatMap((p) => p?.required ?? []),
    }
  }
  if (!hasProps(c)) return null
  const props = Object.entries(c.props as t.Props)
  const required = props.filter(([, p]) => c instanceof t.InterfaceType && presentOf(p) === null)
  return { props, required: required.map(([key]) => key) }
}

const objectOf = (d: Definitions, c: t.Mixed): JsonSchema | null => {
  const shape = shapeOf(c)
  return shape === null
    ? null
    : {
        type: 'object',
        properties: Object.fromEntries(shape.props.map(([key, p]) => [key, schemaOf(d, p)])),
        required: shape.required,
        additionalProperties: false,
      }
}

const inner = (d: Definitions, c: t.Mixed): JsonSchema => {
  if ((c as t.Mixed) === Offset) return { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
  if ((c as t.Mixed) === Unit) return { type: 'number', minimum: 0, maximum: 1 }
  const words = wordsOf(c)
  if (words !== null) return { enum: words }
  const present = presentOf(c)
  if (present !== null) return { anyOf: [schemaOf(d, present), { type: 'null' }] }
  const object = objectOf(d, c)
  if (object !== null) return object
  if (c instanceof t.ReadonlyType || c instanceof t.ExactType) return schemaOf(d, c.type as t.Mixed)
  if (c instanceof t.UnionType) return { anyOf: (c.types as readonly t.Mixed[]).map((x) => schemaOf(d, x)) }
  if (c instanceof t.IntersectionType) return { allOf: (c.types as readonly t.Mixed[]).map((x) => schemaOf(d, x)) }
  if (c instanceof t.ReadonlyArrayType || c instanceof t.ArrayType)
    return { type: 'array', items: schemaOf(d, c.type as t.Mixed) }
  if (c instanceof t.TupleType) {
    const items = (c.types as readonly t.Mixed[]).map((x) => schemaOf(d, x))
    return { type: 'array', prefixItems: items, minItems: items.length, items: false }
  }
  if (c instanceof t.DictionaryType) return { type: 'object', additionalProperties: schemaOf(d, c.codomain as t.Mixed) }
  if (c instanceof t.KeyofType) return { enum: Object.keys(c.keys as Readonly<Record<string, unknown>>) }
  if (c instanceof t.LiteralType) return { const: c.value as unknown }
  if (c instanceof t.StringType) return { type: 'string' }
  if (c instanceof t.NumberType) return { type: 'number' }
  if (c instanceof t.BooleanType) return { type: 'boolean' }
  if (c instanceof t.NullType) return { type: 'null' }
  return {}
}

const schemaOf = (d: Definitions, c: t.Mixed): JsonSchema => {
  if (!NAME.test(c.name)) return inner(d, c)
  const name = d.names.get(c) ?? c.name
  if (!d.names.has(c)) {
    d.names.set(c, name)
    d.named.set(name, {})
    d.named.set(name, inner(d, c))
  }
  return { $ref: `#/$defs/${name}` }
}

/**
 * The schema of what a codec encodes, under a name of its own. A document may name its schema in `$schema`.
 *
 * @example
 * import { jsonSchemaOf } from 'variorum/report'
 * import { Article } from 'variorum'
 * jsonSchemaOf(Article, { $id: 'urn:example:article:1', title: 'An article' })
 */
export const jsonSchemaOf = <A>(
  codec: t.Type<A>,
  head: { readonly $id: string; readonly title: string },
): JsonSchema => {
  const d: Definitions = { named: new Map(), names: new Map() }
  const root = inner(d, codec)
  const { properties } = root
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...head,
    ...root,
    ...(typeof properties === 'object' ? { properties: { $schema: { type: 'string' }, ...properties } } : {}),
    $defs: Object.fromEntries([...d.named].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
