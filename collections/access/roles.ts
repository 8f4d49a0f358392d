import type { Access, FieldAccess, PayloadRequest } from 'payload'
import type { UserRole } from '../../src/shared/words'

type Request = Pick<PayloadRequest, 'user'>

const hasRole = (req: Request, ...roles: UserRole[]): boolean => Boolean(req.user && roles.includes(req.user.role))

/** Users, roles, settings and all content. */
export const isAdministrator = (req: Request): boolean => hasRole(req, 'administrator')
/** All content and the subscribers. */
export const isEditor = (req: Request): boolean => hasRole(req, 'administrator', 'editor')
/** Writes: contributors only drafts of their own. */
export const isWriter = (req: Request): boolean => hasRole(req, 'administrator', 'editor', 'contributor')
export const isContributor = (req: Request): boolean => hasRole(req, 'contributor')

export const administrators: Access = ({ req }) => isAdministrator(req)
export const editors: Access = ({ req }) => isEditor(req)
export const writers: Access = ({ req }) => isWriter(req)
export const signedIn: Access = ({ req }) => Boolean(req.user)
export const nobody: Access = () => false

export const administratorsField: FieldAccess = ({ req }) => isAdministrator(req)
export const nobodyField: FieldAccess = () => false
