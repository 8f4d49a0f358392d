'use client'

import type { ReactNode } from 'react'

/** The editor's desk of an issue: preview, checks, suggestions, sending and what became of it. */
export const IssuePanel = (): ReactNode => null
