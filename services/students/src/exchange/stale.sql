-- With another key, or for another year, all digests are others: says whether they were made anew from here on.
with
  known as (
    select
      print
    from
      province.exchange
  ),
  forgotten as (
    update students.student
    set
      exchange_key = null,
      exchange_registry = null
    where
      exchange_registry is not null
      and exists (
        select
        from
          known
        where
          print <> :print
      )
  )
insert into
  province.exchange (print)
values
  (:print)
on conflict (is_one) do update
set
  print = excluded.print
where
  exchange.print <> excluded.print
returning
  print
