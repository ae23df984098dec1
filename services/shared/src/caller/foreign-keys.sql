-- Names of keys that are not those of this database.
select
  session.foreign_keys (:names::text[], :prints::text[]) as "name!"
