-- A whole region takes longer than a request usually may.
set
  local statement_timeout = '5min'
