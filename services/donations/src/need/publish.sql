-- Publishes the groups of a county; how many partners read.
select
  donations.publish_needs (:county) as "groups!"
