-- What routing knows of a conversation beyond its row: from when on it waits this time, who has
-- passed it, the transfer and the offer under way. One that has none of it waits since its arrival.
create table care_routing (
    conversation uuid primary key references care_conversation on delete cascade,
    since timestamptz not null,
    front boolean not null,
    overflowed boolean not null,
    passed uuid[] not null,
    handover_agent uuid,
    handover_queue uuid,
    handover_until timestamptz,
    offer_agent uuid,
    offer_until timestamptz,
    consulted uuid[] not null default '{}'
) with (fillfactor = 80);

create index care_routing_offer on care_routing (offer_agent) where offer_agent is not null;

-- Whether an agent is there. His row is locked by whoever takes one of his places, so that no two
-- take the last one.
create table care_presence (
    store uuid not null,
    agent uuid not null,
    standing text not null check (standing in ('AVAILABLE', 'AWAY', 'NOT_RESPONDING')),
    last_beat timestamptz not null,
    ended_at timestamptz,
    last_assigned timestamptz,
    primary key (store, agent)
) with (fillfactor = 60);

-- The open connections of agents, on whichever node: somebody is gone when his last one is.
create table care_connection (
    id uuid primary key,
    store uuid not null,
    agent uuid not null,
    last_beat timestamptz not null
) with (fillfactor = 60);

create index care_connection_agent on care_connection (store, agent);

-- Each decision with the question it answers, word for word, so that it can be asked again.
create table care_decision (
    id uuid primary key,
    number bigint generated always as identity,
    store uuid not null,
    conversation uuid not null,
    at timestamptz not null,
    kind text not null,
    agent uuid,
    note text,
    question json not null,
    decision json not null
);

create index care_decision_conversation on care_decision (conversation, number);
