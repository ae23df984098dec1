-- The day that rules count from is China's.
create or replace function reconciliation.today() returns date stable language sql return session.today();
