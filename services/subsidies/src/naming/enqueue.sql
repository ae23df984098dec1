-- Sets a naming to work.
select
  subsidies.enqueue ('naming', :id)
