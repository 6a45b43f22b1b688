-- Depth soundings and the divers' reports: read by the office's nightly job.
create table survey.soundings (
  id integer primary key,
  berth_id integer not null,
  depth_m numeric not null,
  taken date not null
);

create table survey.divers (
  id integer primary key,
  skipper_id uuid not null,
  hull text not null,
  reported date not null
);
