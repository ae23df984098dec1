-- Publishes the groups of all counties whose needs have not been published today, once a day.
select
  donations.publish_daily () as "groups!"
