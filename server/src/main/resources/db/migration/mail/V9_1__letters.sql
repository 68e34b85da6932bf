-- Letters by e-mail: `next_try` is null once one is sent or given up; `failure` says why it failed
-- last. They are kept for thirty days.
create table letter (
    id uuid primary key,
    sender text not null,
    recipient text not null,
    subject text not null,
    text text not null,
    at timestamptz not null,
    tries integer not null default 0,
    next_try timestamptz,
    failure text,
    sent_at timestamptz
);

create index letter_waiting on letter (next_try) where next_try is not null;
create index letter_old on letter (at);
