create table cart (
    id uuid primary key,
    store uuid not null,
    owner uuid not null,
    guest boolean not null,
    currency text not null,
    contract uuid,
    lines jsonb not null,
    line_count integer not null,
    shown text not null,
    changed_at timestamptz not null,
    version integer not null,
    unique (store, owner, guest)
);

create index cart_owner on cart (owner, guest);
create index cart_of_guest on cart (changed_at) where guest;
