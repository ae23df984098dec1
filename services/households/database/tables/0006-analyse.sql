-- Jobs tell the planner of what they fill.
grant maintain on households.whereabouts to households_job;
