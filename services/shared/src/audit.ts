import type { OperationContext } from './context.js'
import { rows } from './session.js'

/** Writes the operation's audit row in its own transaction, if it read or changed personal data; `always` for what needs no asking. */
export async function writeAudit(
  context: OperationContext,
  service: string,
  isMutation: boolean,
  always = isMutation,
): Promise<void> {
  if (context.personIds.size === 0 && !always) return
  const { principal, operation } = context
  await rows(
    context.em,
    `/* audit.write */ insert into ${service}.audit_entry (subject, organisation, operation_id, operation_name, is_change, person_ids, reason)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      principal.subject,
      principal.organisation,
      operation.id,
      operation.name,
      isMutation,
      [...context.personIds],
      context.auditReason,
    ],
  )
}
