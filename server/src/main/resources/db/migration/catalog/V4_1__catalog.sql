create table catalog_version (
    store uuid primary key references store,
    version bigint not null
);

create table category (
    store uuid not null references store,
    identifier text not null,
    parent text,
    names jsonb not null,
    descriptions jsonb not null,
    image text,
    position integer not null,
    primary key (store, identifier),
    foreign key (store, parent) references category
);

create table product_attribute (
    store uuid not null references store,
    code text not null,
    position integer not null,
    kind text not null check (kind in ('text', 'number')),
    unit text,
    facet boolean not null,
    names jsonb not null,
    value_names jsonb not null,
    primary key (store, code)
);

-- A row without a parent is a product, one with a parent a SKU; the first category is the main one.
create table product (
    store uuid not null references store,
    part_number text not null,
    parent text,
    categories text[] not null,
    names jsonb not null,
    descriptions jsonb not null,
    keywords jsonb not null,
    image text,
    unit text,
    weight numeric(14, 5),
    brand text,
    published boolean not null,
    attributes jsonb not null,
    primary key (store, part_number),
    foreign key (store, parent) references product
);

create index product_parent on product (store, parent) where parent is not null;

create table price_list (
    store uuid not null references store,
    name text not null,
    standard boolean not null,
    owner uuid,
    precedence double precision not null,
    description text not null,
    primary key (store, name)
);

create unique index price_list_standard on price_list (store) where standard;

-- A minimum of 0 is none.
create table offer (
    store uuid not null,
    price_list text not null,
    part_number text not null,
    currency text not null,
    amount numeric(20, 5) not null check (amount >= 0),
    minimum_quantity numeric(20, 5) not null check (minimum_quantity >= 0),
    maximum_quantity numeric(20, 5) check (maximum_quantity >= minimum_quantity),
    start_at timestamptz,
    end_at timestamptz,
    precedence double precision not null,
    published boolean not null,
    foreign key (store, price_list) references price_list,
    foreign key (store, part_number) references product
);

create unique index offer_key on offer
    (store, price_list, part_number, currency, minimum_quantity, start_at, precedence)
    nulls not distinct;

create table product_set (
    store uuid not null references store,
    name text not null,
    definition jsonb not null,
    primary key (store, name)
);

create table price_rule (
    store uuid not null references store,
    id text not null,
    name text not null,
    definition jsonb not null,
    primary key (store, id)
);

create table catalog_filter (
    store uuid not null references store,
    id text not null,
    name text not null,
    definition jsonb not null,
    primary key (store, id)
);

create table picture_content (
    store uuid not null references store,
    hash text not null,
    bytes bytea not null,
    primary key (store, hash)
);

create table picture (
    store uuid not null,
    name text not null,
    hash text not null,
    primary key (store, name),
    foreign key (store, hash) references picture_content
);
