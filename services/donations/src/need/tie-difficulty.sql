-- That a need came of a difficulty.
insert into
  donations.difficulty_need (difficulty_id, need_id)
values
  (:difficultyId, :needId)
on conflict do nothing
