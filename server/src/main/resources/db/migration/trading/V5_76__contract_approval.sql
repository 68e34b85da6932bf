-- Who decides about the contracts of a store; without a row its sales managers.
create table contract_approval (
    store uuid primary key,
    approvers jsonb not null,
    version integer not null
);

-- Who decides in the place of somebody who is away.
create table deputy (
    person uuid primary key,
    deputy uuid not null,
    from_at timestamptz not null,
    until_at timestamptz not null,
    check (from_at < until_at)
);

create index deputy_deputy on deputy (deputy);

alter table contract_history add column acting_for text;

create index contract_pending on contract (store, id) where state = 'Pending';
