-- Addresses that were removed from a book and can still be put back; forgotten after a day.
create table removed_address (
    id uuid primary key,
    owner_user uuid references member_user on delete cascade,
    owner_organization uuid references organization on delete cascade,
    nick_name text not null,
    usage text not null,
    recipient text not null,
    street text not null,
    street2 text not null,
    postal_code text not null,
    city text not null,
    region text not null,
    country text not null,
    phone text not null,
    main boolean not null,
    version integer not null,
    removed_at timestamptz not null
);

create index removed_address_time on removed_address (removed_at);
create index removed_address_user on removed_address (owner_user);
create index removed_address_organization on removed_address (owner_organization);
