-- What waits for another transaction does so for eight seconds.
set
  local lock_timeout = '8s'
