-- Shoppers who are connected, on whichever node, and the page each looks at. Nothing of it outlives
-- a crash, and nothing has to.
create unlogged table care_visit (
    connection uuid primary key,
    store uuid not null,
    shopper uuid not null,
    guest boolean not null,
    name text not null,
    url text not null,
    title text not null,
    came_at timestamptz not null,
    page_at timestamptz not null,
    last_beat timestamptz not null
) with (fillfactor = 60);

create index care_visit_shopper on care_visit (store, shopper);

-- What an agent asked for under which key, and what he was told: sent again it is answered again.
create table care_command (
    agent uuid not null,
    key text not null,
    conversation uuid not null,
    at timestamptz not null,
    version integer not null,
    refused text,
    arguments text[] not null,
    primary key (agent, key)
);

create index care_command_at on care_command (at);

-- What a conversation was about, as whoever had it wrote it down.
create table care_wrap_up (
    conversation uuid primary key references care_conversation on delete cascade,
    agent uuid not null,
    at timestamptz not null,
    reason text not null,
    text text not null
);

create index care_routing_consulted on care_routing using gin (consulted) where consulted <> '{}';
