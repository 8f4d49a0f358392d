import type { TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { text, textarea } from 'payload/shared'

/** Spaces alone are no text. */
const trimmed = <Value>(value: Value): Value => (typeof value === 'string' ? (value.trim() as Value) : value)

const requiredText: TextFieldSingleValidation = (value, options) =>
  text(trimmed(value), { ...options, required: options.req.locale !== 'en' })

const requiredTextarea: TextareaFieldValidation = (value, options) =>
  textarea(trimmed(value), { ...options, required: options.req.locale !== 'en' })

/** A text that must be there in Swedish and may be there in English; readers of English get the Swedish one until then. */
export const inSwedish = { localized: true, required: true, validate: requiredText } as const

/** The same for a text of several lines. */
export const longInSwedish = { localized: true, required: true, validate: requiredTextarea } as const
