-- What came of a visit is asked for from the visit too.
create index livelihood_visit on households.livelihood (visit_id) where visit_id is not null;
