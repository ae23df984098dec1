-- Jobs tell the planner of what they fill.
grant maintain on donations.gift_request to donations_job;
