-- The day in China, whatever zone the database or its machine is in; a check may say another one.
create or replace function session.today() returns date stable language sql
  return coalesce(session.setting('today')::date, (now() at time zone 'Asia/Shanghai')::date);
-- The day in China of a moment.
create or replace function session.day_of(moment timestamptz) returns date immutable language sql
  return (moment at time zone 'Asia/Shanghai')::date;
