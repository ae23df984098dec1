-- What waits to be handed out at a school, for its sign sheet: by class and name; of a household one of its children.
select
  g.id,
  g.title,
  g.quantity::float as quantity,
  g.unit,
  g.status,
  partner.name as giver,
  s.id as "studentId!",
  s.name as "name!",
  s.stage as "stage!",
  s.grade as "grade!",
  s.class_name as "className",
  v.code_cipher as "codeCipher"
from
  donations.gift g
  join donations.partner on partner.id = g.partner_id
  join students.student s on s.id = coalesce(g.student_id, g.via_student)
  join students.school c on c.id = s.school_id
  left join donations.voucher v on v.gift_id = g.id
  and v.status <> 'VOID'
where
  c.code = :schoolCode
  and (
    g.status in ('PLEDGED', 'DELIVERED')
    -- a code instead of one that was lost
    or (
      g.status = 'CONFIRMED'
      and v.status = 'ISSUED'
    )
  )
  and (
    :donationId::uuid is null
    or g.donation_id = :donationId::uuid
  )
order by
  partner.name,
  g.title,
  s.stage,
  s.grade,
  s.class_name nulls last,
  s.name,
  g.id
