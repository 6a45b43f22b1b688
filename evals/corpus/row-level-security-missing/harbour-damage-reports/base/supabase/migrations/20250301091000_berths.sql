create table quay.skippers (
  id uuid primary key,
  name text not null,
  phone text not null
);

create table quay.berths (
  id integer primary key,
  pier text not null,
  length_m numeric not null
);

create table quay.stays (
  id integer primary key,
  berth_id integer not null references quay.berths (id),
  skipper_id uuid not null references quay.skippers (id),
  arrives date not null,
  leaves date not null
);

alter table quay.skippers enable row level security;
alter table quay.berths enable row level security;
alter table quay.stays enable row level security;

create policy skippers_self on quay.skippers for all to authenticated
  using (id = auth.uid()) with check (id = auth.uid());
create policy berths_read on quay.berths for select to anon, authenticated using (true);
create policy stays_self on quay.stays for all to authenticated
  using (skipper_id = auth.uid()) with check (skipper_id = auth.uid());
