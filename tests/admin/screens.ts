/** Every screen that a communications officer comes to, by address. */
export const lists = [
  'news',
  'events',
  'media',
  'initiatives',
  'documents',
  'organisations',
  'board-members',
  'newsletter-subscribers',
  'consents',
  'users',
].map((collection) => `/admin/collections/${collection}`)

export const forms = [
  'news',
  'events',
  'media',
  'initiatives',
  'documents',
  'organisations',
  'board-members',
  'users',
].map((collection) => `/admin/collections/${collection}/create`)

export const others = [
  '/admin',
  '/admin/globals/association',
  '/admin/account',
  '/admin/collections/news/trash',
  '/admin/finns-inte',
]
