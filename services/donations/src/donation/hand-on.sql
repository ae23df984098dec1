-- Takes over what another offered of its donation; says how it went.
select
  donations.hand_on (:fromId, :toId, :organisation, :subject) as "outcome!"
