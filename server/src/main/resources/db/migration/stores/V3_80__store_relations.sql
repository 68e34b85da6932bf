-- Which stores lend a store what they hold, the nearest first.
create table store_relation (
    store uuid not null references store,
    sequence integer not null,
    related uuid not null references store,
    primary key (store, sequence),
    unique (store, related),
    check (store <> related)
);
