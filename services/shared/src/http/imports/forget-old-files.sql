-- Files are kept for thirty days.
delete from import_chunk
where
  created_at < now() - interval '30 days'
