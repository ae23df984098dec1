-- A transfer by its id.
select
  transfer.id,
  transfer.student_id as "studentId",
  transfer.to_school_id as "toSchoolId",
  transfer.history_cipher as "historyCipher",
  transfer.status,
  session.holds (
    transfer.region,
    (
      select
        coalesce(session.region (), '-')
    )
  ) as "isOurs!",
  case
    when (
      select
        session.audience ()
    ) = 'PLATFORM' then null
    else transfer.name
  end as name,
  case
    when (
      select
        session.audience ()
    ) = 'PLATFORM' then null
    else transfer.registry_last_four
  end as "registryLastFour",
  transfer.organisation_name as "askedBy",
  transfer.region,
  transfer.asked_at as "askedAt",
  transfer.stage,
  transfer.grade,
  transfer.on_date as on,
  transfer.reason,
  transfer.contest_reason as "contestReason",
  transfer.is_platform as "isPlatform",
  transfer.decided_at as "decidedAt",
  transfer.decision_reason as "decisionReason",
  case
    when transfer.status = 'RELEASED'
    and transfer.to_enrolment_id is not null
    and not transfer.is_platform
    and transfer.decided_at > now() - interval '30 days' then transfer.decided_at + interval '30 days'
  end as "undoUntil",
  case
    when transfer.is_platform then null
    when transfer.status = 'REFUSED' then transfer.decided_at
    when transfer.status = 'ASKED' then transfer.asked_at + interval '15 days'
  end as "contestFrom"
from
  students.transfer
where
  transfer.id = :id
