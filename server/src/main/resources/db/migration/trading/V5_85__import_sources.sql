-- Where contract files come from by themselves: a folder below the configured one, or an address.
create table import_source (
    id uuid primary key,
    store uuid not null,
    version integer not null,
    name text not null,
    folder text,
    address text,
    credential text,
    every_minutes integer,
    cron text,
    mode text not null check (mode in ('PLAN', 'APPLY')),
    as_state text,
    strict boolean not null,
    macros jsonb not null,
    enabled boolean not null,
    run_as uuid not null,
    next_at timestamptz,
    looked_at timestamptz,
    unique (store, name),
    check ((folder is null) <> (address is null))
);

create index import_source_due on import_source (next_at) where enabled;

-- What was last taken in of a source without a problem, file by file.
create table import_source_file (
    source uuid not null references import_source on delete cascade,
    name text not null,
    hash text not null,
    primary key (source, name)
);

-- Every import of contract files; one by hand has no source.
create table import_run (
    id uuid primary key,
    store uuid not null,
    source uuid,
    source_name text,
    mode text not null check (mode in ('PLAN', 'APPLY')),
    actor text not null,
    state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    step text not null,
    done bigint not null,
    total bigint not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    failure text,
    counts jsonb not null,
    files text not null
);

create index import_run_store on import_run (store, id);
create index import_run_source on import_run (source, id) where source is not null;
create index import_run_running on import_run (store) where state = 'RUNNING';

-- What a contract said when a file was last taken in, to tell whether it was changed here since.
create table imported_contract (
    contract uuid primary key references contract on delete cascade,
    hash text not null
);
