-- What a deployed contract said and says, by revision: 0 is what was deployed, kept once a term changes.
create table contract_revision (
    contract uuid not null references contract on delete cascade,
    number integer not null,
    state text not null check (state in ('Pending', 'Approved', 'Rejected')),
    at timestamptz not null,
    change jsonb,
    decision jsonb,
    content jsonb not null,
    members jsonb not null,
    frozen jsonb not null,
    primary key (contract, number)
);

-- One change waits at a time.
create unique index contract_revision_pending on contract_revision (contract) where state = 'Pending';
