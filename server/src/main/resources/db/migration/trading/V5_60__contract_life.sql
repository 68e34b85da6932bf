-- Who is editing a contract; an expired lock counts for nothing.
create table contract_lock (
    contract uuid primary key references contract on delete cascade,
    owner text not null,
    since timestamptz not null,
    expires_at timestamptz not null
);

-- Which selling version the deployment of another closed, while that can be undone.
create table contract_succession (
    successor uuid primary key references contract on delete cascade,
    predecessor uuid not null references contract on delete cascade
);
