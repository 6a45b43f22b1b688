create schema quay;
create schema survey;

grant usage on schema quay to anon, authenticated, service_role;
grant usage on schema survey to service_role;

alter default privileges in schema quay
  grant select, insert, update, delete on tables to anon, authenticated, service_role;
alter default privileges in schema survey
  grant select, insert, update, delete on tables to service_role;
