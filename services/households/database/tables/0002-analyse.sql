-- an import fills tables: the planner must hear of it before the next question
grant maintain on households.household, households.member, households.registration to households_job;
