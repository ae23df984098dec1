-- A project of a village, or with a school.
insert into
  households.village_project (
    id,
    village,
    village_code,
    town,
    region,
    school_id,
    title,
    funder,
    amount_fen,
    approximate,
    started_on,
    finished_on,
    effect,
    status,
    usccs,
    made_by
  )
select
  :id,
  :village,
  :villageCode,
  :town,
  :region,
  :schoolId,
  :title,
  :funder,
  :amount,
  :approximate,
  :startedOn,
  :finishedOn,
  :effect,
  :status,
  :usccs::text[],
  :madeBy
