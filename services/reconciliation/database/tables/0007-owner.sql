-- The aid record belongs to the job role, as all views do; it reads with the rights of whoever asks, so that nobody sees more by it.
alter view if exists reconciliation.aid_record owner to reconciliation_job;
