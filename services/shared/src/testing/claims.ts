import type { PrincipalClaim, Role } from '../caller/principal.js'

/** Principals for tests, in the words of the field. */
export const school = (code: string, roles: Role[] = ['VIEWER', 'OPERATOR']): PrincipalClaim => ({
  kind: 'SCHOOL',
  organisation: `school:${code}`,
  name: '某校',
  schools: [code],
  roles,
})
export const bureau = (
  register: 'EDUCATION' | 'RURAL_REVITALISATION' | 'CIVIL_AFFAIRS' | 'DISABLED_FEDERATION',
  region = '500116',
  roles: Role[] = ['VIEWER', 'OPERATOR'],
): PrincipalClaim => ({
  kind: 'BUREAU',
  organisation: `bureau:${region}:${register}`,
  name: '某局',
  register,
  region,
  roles,
})
export const helper = (organisation: string, staffNumber: string): PrincipalClaim => ({
  kind: 'HELPER',
  organisation,
  name: '某校',
  staffNumber,
  roles: ['VIEWER', 'OPERATOR'],
})
export const partner = (uscc: string): PrincipalClaim => ({
  kind: 'PARTNER',
  organisation: `partner:${uscc}`,
  name: '某会',
  uscc,
  roles: ['VIEWER', 'OPERATOR'],
})
export const auditor: PrincipalClaim = { kind: 'PLATFORM', organisation: 'platform', name: '审计', roles: ['AUDITOR'] }
export const platform: PrincipalClaim = {
  kind: 'PLATFORM',
  organisation: 'platform',
  name: '平台',
  roles: ['OPERATOR'],
}
