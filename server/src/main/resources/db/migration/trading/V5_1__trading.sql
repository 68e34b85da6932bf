create table business_policy (
    id uuid primary key,
    type text not null,
    name text not null,
    store uuid,
    store_group text,
    properties text not null,
    commands jsonb not null,
    start_at timestamptz,
    end_at timestamptz,
    descriptions jsonb not null,
    version integer not null,
    check (num_nonnulls(store, store_group) = 1),
    unique nulls not distinct (type, name, store, store_group)
);

create table fulfillment_center (
    id uuid primary key,
    store uuid not null,
    owner uuid not null,
    name text not null,
    descriptions jsonb not null,
    address jsonb not null,
    unique (owner, name)
);

create table account (
    id uuid primary key,
    store uuid not null,
    owner uuid not null,
    name text not null,
    holder uuid,
    state text not null check (state in ('Active', 'Suspended')),
    base_contracts boolean not null,
    deleted boolean not null,
    content jsonb not null,
    content_hash text not null,
    members jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    activated_at timestamptz,
    version integer not null
);

create unique index account_name on account (owner, name) where not deleted;
create index account_store on account (store, name);

create table contract (
    id uuid primary key,
    store uuid not null,
    account uuid references account,
    kind text not null,
    usage text not null,
    name text not null,
    owner uuid not null,
    origin text not null,
    major integer not null,
    minor integer not null,
    state text not null,
    deleted boolean not null,
    start_at timestamptz,
    end_at timestamptz,
    usable_until timestamptz,
    activated_at timestamptz,
    revision integer not null,
    failure text,
    content jsonb not null,
    content_hash text not null,
    members jsonb not null,
    frozen jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version integer not null,
    unique (name, owner, origin, major, minor)
);

-- One version of a family sells at a time, whatever two administrators do at once.
create unique index contract_active_family on contract (name, owner, origin) where state = 'Active';
create index contract_store on contract (store, name, id);
create index contract_account on contract (account);

create table contract_reference (
    contract uuid not null references contract on delete cascade,
    position integer not null,
    name text not null,
    owner uuid not null,
    origin text not null,
    primary key (contract, position)
);

create index contract_reference_target on contract_reference (name, owner, origin);

create table contract_history (
    id uuid primary key,
    contract uuid references contract,
    account uuid references account,
    at timestamptz not null,
    actor text not null,
    command text not null,
    from_state text,
    to_state text not null,
    reason text,
    version integer not null,
    check (num_nonnulls(contract, account) = 1)
);

create index contract_history_contract on contract_history (contract, at);
create index contract_history_account on contract_history (account, at);

-- Counts the changes of a store's contracts and accounts, for nodes that did not make them.
create table trading_version (
    store uuid primary key,
    version bigint not null
);
