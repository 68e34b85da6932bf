-- What a shopper thought of a conversation, from one star to five.
create table care_rating (
    conversation uuid primary key references care_conversation on delete cascade,
    stars smallint not null check (stars between 1 and 5),
    text text not null,
    at timestamptz not null
);

-- A key names one command; for another one it is refused.
alter table care_command add column name text not null default '';
