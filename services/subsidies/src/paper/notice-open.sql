-- A public notice by its key, of one school or all; null when none hangs.
select
  subsidies.notice (:key, :school) as notice
