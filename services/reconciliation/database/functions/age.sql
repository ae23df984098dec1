-- What an age says of a person who is in no school: compulsory education is for those of 6 to 15 (义务教育法), and the roll
-- follows them until 19. Whose age nobody knows must be found too. The birthdays after which a line is looked at again
-- are in roll-run/scope/04-changed-members.sql.
create or replace function reconciliation.status_of_age(age int) returns text immutable language sql return
  case
    when age < 6 then 'TOO_YOUNG'
    when age < 16 or age is null then 'NOT_IN_SCHOOL'
    when age < 19 then 'PAST_COMPULSORY'
    else 'GROWN_UP'
  end;
