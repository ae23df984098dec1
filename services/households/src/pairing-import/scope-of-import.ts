import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { schoolRegion } from '../pairing/pairing-target.js'

/** Of whom lists of helpers and visits may tell: a school's own students, a register's own households, a bureau's region. FORBIDDEN. */
export async function scopeOfImport(
  context: OperationContext,
  asked: string | null | undefined,
): Promise<{ region: string; options: Record<string, string> }> {
  const { schools, register } = context.principal
  if (schools.length > 0) return { region: await schoolRegion(context), options: { schools: schools.join(',') } }
  const region = asked ?? context.principal.region ?? ''
  context.requireRegion(region)
  return { region, options: register ? { register } : {} }
}
