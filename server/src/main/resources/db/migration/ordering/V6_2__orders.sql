-- "order" is a word of SQL.
create table customer_order (
    id uuid primary key,
    store uuid not null,
    number text not null,
    state text not null check (state in ('pending-approval', 'placed', 'rejected', 'cancelled')),
    placed_at timestamptz not null,
    buyer uuid not null,
    guest boolean not null,
    buyer_unit uuid,
    buyer_name text not null,
    buyer_email text not null,
    account uuid,
    currency text not null,
    goods numeric(20, 5) not null,
    shipping numeric(20, 5) not null,
    collected_by_carrier boolean not null,
    total numeric(20, 5) not null,
    line_count integer not null,
    payment jsonb not null,
    shipping_mode jsonb not null,
    ship_to jsonb not null,
    bill_to jsonb not null,
    purchase_order_number text not null,
    comment text not null,
    attributes jsonb not null,
    approval_threshold numeric(20, 5),
    approval_currency text,
    approval_unit uuid,
    idempotency_key text,
    version integer not null,
    unique (store, number),
    unique (store, buyer, idempotency_key)
);

create index customer_order_store on customer_order (store, id);
create index customer_order_buyer on customer_order (store, buyer, id);
create index customer_order_unit on customer_order (store, buyer_unit, id);
create index customer_order_waiting on customer_order (store, approval_unit, id)
    where state = 'pending-approval';

create table order_line (
    order_id uuid not null references customer_order on delete cascade,
    number integer not null,
    part_number text not null,
    name text not null,
    unit text not null,
    quantity numeric(20, 5) not null,
    unit_price numeric(20, 5) not null,
    list_price numeric(20, 5) not null,
    adjustment numeric(20, 5) not null,
    amount numeric(20, 5) not null,
    contract uuid not null,
    contract_name text not null,
    contract_version text not null,
    contract_revision integer not null,
    contract_is_default boolean not null,
    term jsonb not null,
    price_list text not null,
    offer jsonb not null,
    attributes jsonb not null,
    explanation jsonb not null,
    buyer_explanation jsonb not null,
    primary key (order_id, number)
);

create index order_line_contract on order_line (contract);

create table order_history (
    id uuid primary key,
    order_id uuid not null references customer_order on delete cascade,
    at timestamptz not null,
    actor text not null,
    command text not null,
    state text not null,
    reason text
);

create index order_history_order on order_history (order_id, id);

create table order_number (
    store uuid primary key,
    last bigint not null
);

create table notification (
    id uuid primary key,
    store uuid not null,
    user_id uuid not null,
    kind text not null,
    order_id uuid not null,
    arguments text[] not null,
    at timestamptz not null,
    read_at timestamptz
);

create index notification_user on notification (user_id, store, id);
