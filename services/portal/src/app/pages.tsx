import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { TextKey } from '../language/texts'
import type { Audience, Viewer } from './viewer'

/** A page: for whom it is, and where. */
interface Page {
  path: string
  title: TextKey
  /** in the menu itself, in its second part, or of some: others come to it from another page */
  inMenu: boolean | 'MORE' | Audience[]
  isFor: (viewer: Viewer) => boolean
  Page: LazyExoticComponent<ComponentType>
}

const to =
  (...audiences: Audience[]) =>
  (viewer: Viewer): boolean =>
    audiences.includes(viewer.audience)
/** Partners, and schools that give themselves. */
const gives = (viewer: Viewer): boolean => viewer.uscc != null

/** Every page of the portal; the first one in a role's menu is its home. */
export const PAGES: Page[] = [
  {
    path: '/province',
    title: 'province',
    inMenu: true,
    isFor: viewer => viewer.isProvince,
    Page: lazy(() => import('../province/ProvincePage')),
  },
  {
    path: '/home',
    title: 'home',
    inMenu: true,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER', 'AUDITOR', 'PLATFORM'),
    Page: lazy(() => import('../home/HomePage')),
  },
  {
    path: '/students',
    title: 'namedStudents',
    inMenu: true,
    isFor: to('SCHOOL'),
    Page: lazy(() => import('../student/NamedStudentsPage')),
  },
  {
    path: '/students/:id',
    title: 'student',
    inMenu: false,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER'),
    Page: lazy(() => import('../student/StudentPage')),
  },
  {
    path: '/find',
    title: 'find',
    inMenu: true,
    isFor: to('SCHOOL', 'EDUCATION'),
    Page: lazy(() => import('../find/FindPage')),
  },
  {
    path: '/roll',
    title: 'roll',
    inMenu: true,
    isFor: to('EDUCATION', 'REGISTER'),
    Page: lazy(() => import('../roll/RollPage')),
  },
  {
    path: '/reviews',
    title: 'reviews',
    inMenu: true,
    isFor: to('EDUCATION', 'SCHOOL'),
    Page: lazy(() => import('../roll/ReviewPage')),
  },
  {
    path: '/list',
    title: 'schoolList',
    inMenu: true,
    isFor: to('SCHOOL'),
    Page: lazy(() => import('../batch/SchoolListPage')),
  },
  {
    path: '/batches',
    title: 'batches',
    inMenu: true,
    isFor: to('EDUCATION'),
    Page: lazy(() => import('../batch/BatchesPage')),
  },
  {
    path: '/batches/:id',
    title: 'batch',
    inMenu: false,
    isFor: to('EDUCATION', 'SCHOOL'),
    Page: lazy(() => import('../batch/BatchPage')),
  },
  {
    path: '/lists',
    title: 'schoolLists',
    inMenu: true,
    isFor: to('EDUCATION'),
    Page: lazy(() => import('../batch/SchoolListsPage')),
  },
  {
    path: '/findings',
    title: 'findings',
    inMenu: true,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER', 'AUDITOR'),
    Page: lazy(() => import('../finding/FindingsPage')),
  },
  {
    path: '/needs',
    title: 'needs',
    inMenu: true,
    isFor: to('SCHOOL', 'EDUCATION', 'PARTNER', 'AUDITOR'),
    Page: lazy(() => import('../need/NeedsPage')),
  },
  {
    path: '/needs/list',
    title: 'needs',
    inMenu: false,
    isFor: to('SCHOOL', 'EDUCATION'),
    Page: lazy(() => import('../need/NeedListPage')),
  },
  {
    path: '/reservations/:id',
    title: 'reservationTitle',
    inMenu: false,
    isFor: to('PARTNER'),
    Page: lazy(() => import('../need/ReservationPage')),
  },
  {
    path: '/handouts',
    title: 'handouts',
    inMenu: ['SCHOOL'],
    isFor: to('SCHOOL', 'EDUCATION'),
    Page: lazy(() => import('../giving/HandoutsPage')),
  },
  {
    path: '/visits',
    title: 'visits',
    inMenu: true,
    isFor: to('HELPER'),
    Page: lazy(() => import('../visit/VisitsPage')),
  },
  {
    path: '/help',
    title: 'help',
    inMenu: 'MORE',
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER'),
    Page: lazy(() => import('../help/HelpPage')),
  },
  {
    path: '/help/pairings',
    title: 'helpPairings',
    inMenu: false,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER'),
    Page: lazy(() => import('../help/PairingsPage')),
  },
  {
    path: '/help/pairings/:id',
    title: 'helpPairing',
    inMenu: false,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER'),
    Page: lazy(() => import('../help/PairingPage')),
  },
  {
    path: '/help/difficulties',
    title: 'difficulties',
    inMenu: false,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER'),
    Page: lazy(() => import('../help/DifficultiesPage')),
  },
  {
    path: '/help/unpaired',
    title: 'unpaired',
    inMenu: false,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER'),
    Page: lazy(() => import('../help/UnpairedPage')),
  },
  {
    path: '/trainings',
    title: 'trainings',
    inMenu: 'MORE',
    isFor: to('EDUCATION', 'REGISTER'),
    Page: lazy(() => import('../training/TrainingsPage')),
  },
  {
    path: '/trainings/:id',
    title: 'training',
    inMenu: false,
    isFor: to('EDUCATION', 'REGISTER'),
    Page: lazy(() => import('../training/TrainingPage')),
  },
  {
    path: '/villages',
    title: 'villages',
    inMenu: 'MORE',
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER'),
    Page: lazy(() => import('../village/VillagesPage')),
  },
  {
    path: '/villages/:id',
    title: 'villageProject',
    inMenu: false,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER'),
    Page: lazy(() => import('../village/VillageProjectPage')),
  },
  {
    path: '/support',
    title: 'support',
    inMenu: 'MORE',
    isFor: to('EDUCATION', 'REGISTER', 'AUDITOR', 'PLATFORM'),
    Page: lazy(() => import('../support/SupportPage')),
  },
  {
    path: '/programs',
    title: 'programs',
    inMenu: 'MORE',
    isFor: to('PARTNER', 'EDUCATION'),
    Page: lazy(() => import('../giving/ProgramsPage')),
  },
  {
    path: '/purpose-changes',
    title: 'purposeChanges',
    inMenu: 'MORE',
    isFor: viewer => viewer.audience === 'AUDITOR' || gives(viewer),
    Page: lazy(() => import('../giving/PurposeChangesPage')),
  },
  {
    path: '/donations',
    title: 'donations',
    inMenu: true,
    isFor: gives,
    Page: lazy(() => import('../giving/DonationsPage')),
  },
  {
    path: '/donations/:id',
    title: 'donation',
    inMenu: false,
    isFor: gives,
    Page: lazy(() => import('../giving/DonationPage')),
  },
  {
    path: '/requests',
    title: 'giftRequests',
    inMenu: true,
    isFor: to('SCHOOL', 'EDUCATION', 'PARTNER'),
    Page: lazy(() => import('../giving/RequestsPage')),
  },
  {
    path: '/transfers',
    title: 'transfers',
    inMenu: 'MORE',
    isFor: to('EDUCATION', 'PLATFORM'),
    Page: lazy(() => import('../transfer/TransfersPage')),
  },
  {
    path: '/releases',
    title: 'releases',
    inMenu: 'MORE',
    isFor: to('EDUCATION'),
    Page: lazy(() => import('../release/ReleasesPage')),
  },
  {
    path: '/school-claims',
    title: 'schoolClaims',
    inMenu: 'MORE',
    isFor: to('EDUCATION', 'PLATFORM'),
    Page: lazy(() => import('../school-claim/SchoolClaimsPage')),
  },
  {
    path: '/statement',
    title: 'statement',
    inMenu: true,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER', 'AUDITOR', 'PLATFORM'),
    Page: lazy(() => import('../statement/StatementPage')),
  },
  {
    path: '/trail',
    title: 'trail',
    inMenu: ['AUDITOR'],
    isFor: viewer => viewer.audience === 'AUDITOR' || (viewer.audience === 'EDUCATION' && viewer.isOperator),
    Page: lazy(() => import('../trail/TrailPage')),
  },
  { path: '/give', title: 'give', inMenu: true, isFor: gives, Page: lazy(() => import('../giving/GivePage')) },
  {
    path: '/imports',
    title: 'imports',
    inMenu: ['EDUCATION', 'REGISTER', 'PARTNER'],
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER'),
    Page: lazy(() => import('../import/ImportsPage')),
  },
  {
    path: '/imports/:kind/:id',
    title: 'import',
    inMenu: false,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER'),
    Page: lazy(() => import('../import/ImportPage')),
  },
  {
    path: '/households/:id',
    title: 'household',
    inMenu: false,
    isFor: to('SCHOOL', 'EDUCATION', 'REGISTER'),
    Page: lazy(() => import('../household/HouseholdPage')),
  },
  {
    path: '/corrections',
    title: 'corrections',
    inMenu: 'MORE',
    isFor: to('SCHOOL', 'EDUCATION'),
    Page: lazy(() => import('../correction/CorrectionsPage')),
  },
  {
    path: '/roll/changes',
    title: 'rollChangesPage',
    inMenu: 'MORE',
    isFor: to('EDUCATION'),
    Page: lazy(() => import('../roll/ChangesPage')),
  },
  {
    path: '/schools',
    title: 'schools',
    inMenu: 'MORE',
    isFor: to('EDUCATION', 'PLATFORM', 'AUDITOR'),
    Page: lazy(() => import('../school/SchoolsPage')),
  },
  {
    path: '/schools/:code',
    title: 'schoolPage',
    inMenu: false,
    isFor: to('SCHOOL', 'EDUCATION'),
    Page: lazy(() => import('../school/SchoolPage')),
  },
  {
    path: '/standards',
    title: 'standards',
    inMenu: 'MORE',
    isFor: to('SCHOOL', 'EDUCATION', 'PLATFORM', 'AUDITOR'),
    Page: lazy(() => import('../county/StandardsPage')),
  },
  {
    path: '/county',
    title: 'countyRules',
    inMenu: 'MORE',
    isFor: to('EDUCATION'),
    Page: lazy(() => import('../county/CountyPage')),
  },
]

/** Whether a page stands in this viewer's menu. */
export const isInMenu = ({ inMenu }: Page, { audience }: Viewer): boolean =>
  Array.isArray(inMenu) ? inMenu.includes(audience) : inMenu !== false
/** Whether it stands in the menu's second part. */
export const isInMore = ({ inMenu }: Page): boolean => inMenu === 'MORE'

/** The pages that are for this viewer. */
export const pagesOf = (viewer: Viewer): Page[] =>
  PAGES.filter(page => page.isFor(viewer) && (!viewer.isProvince || OF_PROVINCE.includes(page.path)))

/** What there is of a province, where nobody has a name. */
const OF_PROVINCE = ['/province', '/statement', '/trail']
