-- Shoppers who only look are known too; `talks` is a connection of the panel. Whoever has left is
-- kept for less than a minute, so that the way from one page to the next is none of his leaving.
alter table care_visit
    add column language text not null default '',
    add column talks boolean not null default true,
    add column left_at timestamptz;

-- Whom an agent has invited to talk. An open one takes a place of his; a past one stays for as long
-- as nobody may invite the shopper again. Nothing of it has to outlive a crash.
create unlogged table care_invitation (
    id uuid primary key,
    store uuid not null,
    visitor uuid not null,
    agent uuid not null,
    agent_name text not null,
    key text not null,
    queue uuid not null,
    text text not null,
    language text not null,
    state text not null check (state in ('open', 'accepted', 'refused', 'expired')),
    until timestamptz not null,
    forget_at timestamptz not null,
    conversation uuid,
    changed_at timestamptz not null default clock_timestamp(),
    unique (agent, key)
);

create unique index care_invitation_open on care_invitation (store, visitor) where state = 'open';
create index care_invitation_visitor on care_invitation (store, visitor);
create index care_invitation_agent on care_invitation (store, agent) where state = 'open';
create index care_invitation_changed on care_invitation (changed_at);
