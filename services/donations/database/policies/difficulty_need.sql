-- That a need came of a difficulty is seen by whoever sees the difficulty.
create policy visible on donations.difficulty_need for select to donations
  using (exists (select from households.difficulty d where d.id = difficulty_id));
create policy own on donations.difficulty_need for insert to donations with check (
  (select session.audience()) in ('SCHOOL', 'EDUCATION')
  and exists (select from households.difficulty d where d.id = difficulty_id));
