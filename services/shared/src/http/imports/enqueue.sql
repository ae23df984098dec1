-- Sets an import to work.
select
  enqueue ('import', :id)
