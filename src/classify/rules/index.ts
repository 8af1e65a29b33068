/**
 * The rules, in the order they are asked. What one settles, the next do not see: marks of the outlet first,
 * then what bears on meaning, then wording, and last what nothing else named.
 */
import type { Rule } from '../rule.ts'
import { agent, converse, passive, subject } from './converse.ts'
import { contraction } from './contraction.ts'
import { doubleNegation } from './double-negation.ts'
import { editorialInsert } from './editorial-insert.ts'
import { abbreviation, entity, nameForm } from './entity.ts'
import { existential } from './existential.ts'
import { expurgation } from './expurgation.ts'
import { aspect, inflection, inNames } from './inflection.ts'
import { apposition, participial, reduced, relativised } from './joints.ts'
import { framedName, framedQuantity } from './framed.ts'
import { genitive } from './genitive.ts'
import { intensity, negator } from './intensity.ts'
import { label } from './label.ts'
import { modality } from './modality.ts'
import { mode } from './mode.ts'
import { antonym, particle, truncated } from './negation.ts'
import { apposition as apposedName, designation } from './name-designation.ts'
import { oneSided, relative } from './one-sided.ts'
import { elsewhere, moved, nesting, swapped } from './order.ts'
import { letterCase, punctuation, quotationMarks, spelling } from './orthography.ts'
import { other } from './other.ts'
import { dateForm, quantity, quantityForm } from './quantity.ts'
import { day, deixis, person, voice } from './role-voice.ts'
import { sentence } from './sentence.ts'
import { head, specificity } from './specificity.ts'
import { beside, paraphrase, substitution } from './substitution.ts'
import { swappedRoles } from './swapped-roles.ts'
import { truncation } from './truncation.ts'
import { turnedRoles } from './turned-roles.ts'
import { currencies, currency, measure } from './unit.ts'

/** Our rules, in the order they are asked. */
export const rules: readonly Rule[] = [
  mode,
  truncation,
  framedName,
  framedQuantity,
  beside,
  expurgation,
  editorialInsert,
  swappedRoles,
  turnedRoles,
  dateForm,
  genitive,
  moved,
  swapped,
  elsewhere,
  sentence,
  nesting,
  apposition,
  relativised,
  participial,
  reduced,
  existential,
  truncated,
  converse,
  doubleNegation,
  antonym,
  particle,
  day,
  quantityForm,
  quantity,
  measure,
  currency,
  currencies,
  label,
  inNames,
  entity,
  abbreviation,
  nameForm,
  designation,
  apposedName,
  modality,
  spelling,
  contraction,
  letterCase,
  punctuation,
  quotationMarks,
  negator,
  relative,
  voice,
  agent,
  passive,
  subject,
  person,
  deixis,
  intensity,
  inflection,
  aspect,
  specificity,
  head,
  paraphrase,
  substitution,
  oneSided,
  other,
]
