-- Whether anything at all of a programme has come for a county and a school year is asked of every child that is not paid.
drop index subsidies.payment_list;
create index payment_list on subsidies.payment (left(region, 6), left(term, 9), programme_code, term);

-- Jobs tell the planner of what they fill.
grant maintain on subsidies.payment, subsidies.payment_event, subsidies.payee_account, subsidies.guardian to subsidies_job;
