-- Views of lists that people keep: for themselves, or shared with all who work for the store.
create table kept_view (
    id uuid primary key,
    store uuid not null,
    list text not null,
    owner uuid not null,
    name text not null,
    query text not null,
    hidden text[] not null,
    shared boolean not null,
    unique (store, list, owner, name)
);

create index kept_view_shared on kept_view (store) where shared;
create index kept_view_owner on kept_view (owner, store);

-- With which view somebody opens a list.
create table kept_view_first (
    store uuid not null,
    list text not null,
    person uuid not null,
    view uuid not null references kept_view on delete cascade,
    primary key (store, person, list)
);

create index kept_view_first_view on kept_view_first (view);
