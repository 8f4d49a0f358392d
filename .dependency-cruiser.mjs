// Imports point one way (docs/architecture.md):
// shared <- rules <- schema, store, view <- service <- routes, tasks, hooks <- http, collections <- roots.

// Folders of src/ that are not topics: what every topic may stand on, or what stands on all of them.
const NOT_TOPICS = 'shared|database|http|mail|outgoing|media|pages|admin|demonstration'
const IN_TOPIC = `^src/(?!(?:${NOT_TOPICS})/)([^/]+)/`

// What wires everything: the files that lie in src/ itself.
const ROOTS = '^src/(?!(?:env|payload-types)\\.ts$)[^/]+\\.ts$'
const SERVER_ONLY =
  '-(store|service|routes|pages|task|hook)\\.tsx?$|^src/(database|http|mail|pages)/|^src/(?!payload-types)[^/]+\\.ts$'
const HTTP = '^src/http/'
// What routes declare themselves with: types and two typed constructors, no Express in them.
const ROUTE_CONTRACT = '^src/http/route\\.ts$'
const COLLECTIONS = '^collections/(?!hooks/|access/|fields/)'
const ROUTES_TASKS_HOOKS = '-(routes|pages|task|hook)\\.tsx?$|^collections/hooks/'
const SERVICE = '-service\\.tsx?$'
const SCHEMA_STORE_VIEW = '-(schema|store|view)\\.tsx?$'
const PAYLOAD_TYPES = '^src/payload-types\\.ts$'
const RULES = '-rules\\.ts$'

/** A module of one layer may not import one of the layers above it. */
const pointsDown = (name, from, above, except = []) => ({
  name: `${name}-imports-no-layer-above`,
  comment: `${name} is below: ${above.join('  ')}`,
  severity: 'error',
  from: { path: from, pathNot: except },
  to: { path: above.join('|'), pathNot: ROUTE_CONTRACT },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'shared-imports-only-shared',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^(src|collections|migrations)/', pathNot: ['^src/shared/', PAYLOAD_TYPES] },
    },
    {
      name: 'shared-and-rules-do-no-io',
      comment: 'Pure code knows no server, database, file or network.',
      severity: 'error',
      from: { path: `^src/shared/|${RULES}` },
      to: {
        path: '^(node:)?(fs|net|http|https|dns|tls|child_process|worker_threads)(/|$)|node_modules/(express|payload|next|nodemailer|@payloadcms/(db-\\w+|next|ui))/',
        dependencyTypesNot: ['type-only'],
      },
    },
    pointsDown('rules', RULES, [SCHEMA_STORE_VIEW, SERVICE, ROUTES_TASKS_HOOKS, HTTP, COLLECTIONS]),
    pointsDown('schema-store-view', SCHEMA_STORE_VIEW, [SERVICE, ROUTES_TASKS_HOOKS, HTTP, COLLECTIONS]),
    pointsDown('service', SERVICE, [ROUTES_TASKS_HOOKS, HTTP, COLLECTIONS]),
    // The pages' own router stands at the door, beside src/http.
    pointsDown('routes-tasks-hooks', ROUTES_TASKS_HOOKS, [HTTP, COLLECTIONS], ['^src/pages/']),
    pointsDown('http', HTTP, [COLLECTIONS]),
    pointsDown('collections', '^collections/', [HTTP, '-routes\\.tsx?$']),
    {
      name: 'roots-are-imported-by-nobody',
      severity: 'error',
      from: { path: '^(src|collections|migrations)/', pathNot: ROOTS },
      to: { path: ROOTS, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'topics-meet-through-services',
      severity: 'error',
      from: { path: IN_TOPIC },
      to: { path: IN_TOPIC, pathNot: ['^src/$1/', SERVICE] },
    },
    {
      name: 'express-stays-at-the-door',
      comment: 'Below routes, tasks and hooks nobody knows Express.',
      severity: 'error',
      from: { path: '^(src|collections|migrations)/', pathNot: [HTTP, '^src/pages/', ROUTES_TASKS_HOOKS, ROOTS] },
      to: { path: 'node_modules/(@types/)?express(-serve-static-core)?/' },
    },
    {
      name: 'admin-imports-no-server-code',
      comment:
        'Next bundles a copy of its own of what the admin imports: a store or a service in it would be a second one.',
      severity: 'error',
      from: { path: '^src/admin/' },
      to: { path: SERVER_ONLY, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-needs-no-tests',
      severity: 'error',
      from: { path: '^(src|collections|migrations|scripts)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'product-runs-without-dev-dependencies',
      comment: 'The image and `npm ci --omit=dev` have none. Types are gone when it runs.',
      severity: 'error',
      from: { path: '^(src|collections|migrations)/|^scripts/(start|build|seed|backup|restore)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^\\.\\./dist/|/dist/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules/' },
    exclude: { path: '(^|/)\\.next/|^(dist|coverage|data|media)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['production', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
