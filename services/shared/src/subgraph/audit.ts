import { rows } from '../database/rows.js'
import type { OperationContext } from './operation.js'

/**
 * Writes the operation's audit row in its own transaction, if it read or changed personal data, or was refused it. `always` is for what
 * holds personal data without anybody having counted the persons, such as a sheet.
 */
export async function writeAudit(
  context: OperationContext,
  service: string,
  { isChange, always = isChange }: { isChange: boolean; always?: boolean },
): Promise<void> {
  if (context.personIds.size === 0 && context.refusals.size === 0 && !always) return
  const { principal, operation, refusals } = context
  const refused = refusals.size > 0 ? `refused: ${[...refusals].sort().join(', ')}` : null
  await rows(
    context.em,
    `/* audit.write */ insert into ${service}.audit_entry (subject, organisation, operation_id, operation_name, is_change, person_ids, reason, is_refused)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      principal.subject,
      principal.organisation,
      operation.id,
      operation.name,
      isChange,
      [...context.personIds],
      [context.auditReason, refused].filter(Boolean).join('; ') || null,
      refused !== null,
    ],
  )
}
