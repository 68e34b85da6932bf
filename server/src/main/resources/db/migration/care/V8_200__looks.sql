-- Who looked at which part of a shopper while he served him: written down once.
create table care_look (
    conversation uuid not null references care_conversation on delete cascade,
    agent uuid not null,
    part text not null,
    at timestamptz not null,
    primary key (conversation, agent, part)
);
