import { rows } from '../database/statement.js'
import { subgraphAuditWrite } from '../generated/statements.js'
import type { OperationContext } from './operation.js'

/**
 * Writes the operation's audit row in its own transaction, if it read or changed personal data, or was refused it. `always` is for what
 * holds personal data without anybody having counted the persons, such as a sheet.
 */
export async function writeAudit(
  context: OperationContext,
  { isChange, always = isChange }: { isChange: boolean; always?: boolean },
): Promise<void> {
  if (context.personIds.size === 0 && context.refusals.size === 0 && !always) return
  const { principal, operation, refusals } = context
  const refused = refusals.size > 0 ? `refused: ${[...refusals].sort().join(', ')}` : null
  await rows(context.em, subgraphAuditWrite, {
    subject: principal.subject,
    organisation: principal.organisation,
    id: operation.id,
    name: operation.name,
    isChange,
    personIds: [...context.personIds],
    auditReasons: [context.auditReason, refused].filter(Boolean).join('; ') || null,
    refused: refused !== null,
  })
}
