-- What an agent shows a shopper, who takes it or not: a page of the store, or lines for his cart.
-- `changed_at` is the database's time, so that every node finds what the others did.
create table care_shown (
    id uuid primary key,
    conversation uuid not null references care_conversation on delete cascade,
    kind text not null check (kind in ('push', 'proposal')),
    agent uuid not null,
    content jsonb not null,
    state text not null check (state in ('open', 'accepted', 'refused')),
    at timestamptz not null,
    changed_at timestamptz not null default clock_timestamp()
);

create index care_shown_conversation on care_shown (conversation, at);
create index care_shown_changed on care_shown (changed_at);
