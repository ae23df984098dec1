-- Every open pairing of one helper goes over to another.
select
  households.hand_over (
    :fromHelper::uuid,
    :toHelper::uuid,
    :on::date,
    :reason,
    :organisation,
    :subject
  ) as "moved!"
