-- What stands now of our tables, as PostGraphile is to see it: views with the keys that they cannot have themselves, and
-- functions for lists that no column makes.
create schema if not exists postgraphile;

create or replace view postgraphile.areas as
  select id, name_zh as name from agencies.areas where superseded_in is null;
comment on view postgraphile.areas is E'@primaryKey id';

create or replace view postgraphile.agencies as
  select id, name_zh as name, kind, level, area_id from agencies.agencies where superseded_in is null;
comment on view postgraphile.agencies is E'@primaryKey id\n@foreignKey (area_id) references postgraphile.areas (id)';

create or replace view postgraphile.targets as
  select id, statement_zh as statement, kind, topic, due_on, plan_id, position from plans.targets where superseded_in is null;
comment on view postgraphile.targets is E'@primaryKey id';

create or replace view postgraphile.projects as
  select id, name_zh as name, code, sector, stage, lead_id from projects.projects where superseded_in is null;
comment on view postgraphile.projects is E'@primaryKey id\n@foreignKey (lead_id) references postgraphile.agencies (id)|@fieldName lead';

create or replace function postgraphile.agencies_targets(agency postgraphile.agencies) returns setof postgraphile.targets
language sql stable as $$
  select * from postgraphile.targets t
  where t.id = any(array(select target_id from plans.assignments where agency_id = agency.id and superseded_in is null))
  order by plan_id, position, id
$$;

create or replace function postgraphile.agencies_involved(agency postgraphile.agencies) returns setof postgraphile.projects
language sql stable as $$
  select * from postgraphile.projects p
  where p.id = any(array(
    select id from projects.projects where lead_id = agency.id and superseded_in is null
    union all select project_id from projects.parties where agency_id = agency.id and superseded_in is null))
  order by id
$$;

create or replace function postgraphile.projects_after(place text) returns setof postgraphile.projects
language sql stable as $$ select * from postgraphile.projects where id > place order by id $$;
