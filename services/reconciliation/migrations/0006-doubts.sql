-- Why an equal number with a similar name was not enough, or a number told nothing: NAMESAKE, NUMBER_TWICE, SEX, AGE.
alter table reconciliation.roll_entry add doubts text[] not null default '{}';

-- The day that rules count from is China's.
create or replace function reconciliation.today() returns date stable language sql return session.today();
