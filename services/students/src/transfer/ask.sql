-- Asks another county for a student; the answer is the same whether or not there is one.
select
  students.ask_transfer (
    :organisationName,
    :subject,
    :name,
    :nameKey,
    :digest,
    :cipher,
    :number,
    :id,
    :stage,
    :grade,
    :className,
    :boarder,
    :on::date,
    :reason
  ) as id
