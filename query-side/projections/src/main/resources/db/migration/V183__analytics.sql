-- Everybody's day of registration; whether they agreed to be counted.
create table read_model.analytics_person (
  person     uuid    not null primary key,
  registered date,
  agreed     boolean not null
);

-- What those who agreed did on each day (UTC). Rows go when the agreement does.
create table read_model.analytics_day (
  person   uuid   not null,
  day      date   not null,
  sessions bigint not null,
  minutes  bigint not null,
  begun    bigint not null,
  planned  bigint not null,
  sets     bigint not null,
  chats    bigint not null,
  notes    bigint not null,
  plans    bigint not null,
  primary key (person, day)
);
create index analytics_day_by_day on read_model.analytics_day (day);

create table read_model.analytics_plan (
  plan_id      uuid        not null primary key,
  person       uuid        not null,
  requested_at timestamptz not null,
  made_millis  bigint,
  stars        integer,
  rated_on     date
);
create index analytics_plan_of_person on read_model.analytics_plan (person);
create index analytics_plan_by_time on read_model.analytics_plan (requested_at);
