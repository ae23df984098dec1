import { lazy } from 'react'
import { useViewer } from '../app/viewer'

const School = lazy(() => import('./SchoolNeeds'))
const Bureau = lazy(() => import('./BureauNeeds'))
const Partner = lazy(() => import('./PartnerNeeds'))

/** What children lack: a school’s own, a bureau’s county, and what of it partners read. */
export default function NeedsPage() {
  const { audience } = useViewer()
  if (audience === 'SCHOOL') return <School />
  if (audience === 'EDUCATION') return <Bureau />
  return <Partner />
}
