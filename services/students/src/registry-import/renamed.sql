-- Whether a school would be called anew.
select
from
  school_called
where
  is_renamed
limit
  1
