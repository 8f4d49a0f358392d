import type { FormField, FormState } from 'payload'
import { useDocumentInfo, useForm, useFormFields, useFormModified, useFormSubmitted } from '@payloadcms/ui'
import { useCallback, useEffect } from 'react'
import type { NewsletterIssue } from '../../../payload-types'
import { frozenIssueStatuses, type IssueStatus, issueStatuses } from '../../../shared/words'

/** What the server writes of an issue and the form shows. */
type ServerFields = Partial<Pick<NewsletterIssue, 'status' | 'sendAt' | 'sentAt' | 'finishedAt'>>
const serverFields = ['status', 'sendAt', 'sentAt', 'finishedAt'] as const

/** Content and recipients of an issue in that status are fixed. */
export const isFrozen = (status: IssueStatus): boolean => (frozenIssueStatuses as readonly string[]).includes(status)

/** The status in the form, which all parts of the desk share. */
export function useStanding(): { status: IssueStatus; sendAt: string | null } {
  const status = useFormFields(([fields]) => fields.status?.value)
  const sendAt = useFormFields(([fields]) => fields.sendAt?.value)
  return { status: isStatus(status) ? status : 'draft', sendAt: typeof sendAt === 'string' ? sendAt : null }
}

const isStatus = (value: unknown): value is IssueStatus => typeof value === 'string' && value in issueStatuses

/** True while something in the form is not saved: Payload forgets that it was changed when the server has refused to save it. */
export function useIsUnsaved(): boolean {
  const isModified = useFormModified()
  const isRefused = useFormSubmitted()
  return isModified || isRefused
}

/** A function that saves the form and answers whether that went well; Payload itself tells what is wrong. */
export function useSave(): () => Promise<boolean> {
  const { submit } = useForm()
  return useCallback(async () => (await submit())?.res.ok === true, [submit])
}

/** A function that shows in the form what the server has written, without touching what somebody writes. */
export function useShowServerFields(): (known: ServerFields) => void {
  const { dispatchFields, getField } = useForm()
  return useCallback(
    (known) => {
      const changed: FormState = {}
      for (const path of serverFields) {
        const value = known[path] ?? null
        const field = getField(path) as FormField | undefined
        const shown: unknown = field?.value ?? null
        if (!(path in known) || shown === value) continue
        // Fields of the side that have nothing to show are hidden; Payload asks its server only when somebody writes.
        const passesCondition = path === 'status' || value !== null
        changed[path] = { ...field, value, initialValue: value, valid: true, passesCondition }
      }
      if (Object.keys(changed).length > 0) dispatchFields({ type: 'UPDATE_MANY', formState: changed })
    },
    [dispatchFields, getField],
  )
}

/** A function that takes over what the server has just written of an issue, so that saving it later is not taken for a conflict. */
export function useTakeOver(): (doc: NewsletterIssue) => void {
  const { data, setData } = useDocumentInfo()
  const show = useShowServerFields()
  return useCallback(
    ({ status, sendAt, updatedAt }) => {
      setData({ ...data, status, sendAt, updatedAt })
      show({ status, sendAt: sendAt ?? null })
    },
    [data, setData, show],
  )
}

/** Makes every field read-only once the issue is frozen: for Payload it is a form that is being handed in. */
export function useFrozenForm(isNow: boolean): void {
  const { setProcessing } = useForm()
  useEffect(() => {
    if (isNow) setProcessing(true)
  }, [isNow, setProcessing])
}
