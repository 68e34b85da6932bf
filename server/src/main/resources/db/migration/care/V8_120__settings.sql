-- What a store sets for customer care: few documents, always read together and kept in memory by
-- each node, which reads them again when the store's version has moved.
create table care_setting (
    id uuid primary key,
    store uuid not null,
    kind text not null check (kind in
        ('general', 'queue', 'agent', 'rules', 'topic', 'page-list')),
    identifier text not null,
    content jsonb not null,
    version integer not null default 1,
    unique (store, kind, identifier)
);

create table care_setting_version (
    store uuid primary key,
    version bigint not null
);
