-- Control totals: how many rows of what, and what they sum to; equal before a damage and after a restore.
select 'students' as name, count(*) as rows, null::numeric as fen from students.student
union all select 'households', count(*), null from households.household
union all select 'members', count(*), null from households.member
union all select 'payments', count(*), coalesce(sum(amount_fen), 0) from subsidies.payment
union all select 'entitlements', count(*), coalesce(sum(amount_fen), 0) from subsidies.entitlement
union all select 'batches', count(*), null from subsidies.batch
union all select 'gifts', count(*), coalesce(sum(amount_fen), 0) from donations.gift
union all select 'donations', count(*), coalesce(sum(amount_fen), 0) from donations.donation
union all select 'visits', count(*), coalesce(sum(comfort_fen), 0) from households.visit
union all select 'decisions', count(*), null from reconciliation.match_decision
union all select 'sealed rows of the trail', count(*), null from reconciliation.audit_seal
