-- What orders use up: the ceiling of a purchase order, a number used once, a credit line, a right to
-- buy. `owner` is the account, or the owner of a contract’s family.
create table order_counter (
    id uuid primary key,
    kind text not null check (kind in ('purchase-order', 'single-use', 'credit', 'right-to-buy')),
    owner uuid not null,
    name text not null,
    origin text not null,
    currency text not null,
    used numeric(20, 5) not null,
    unique (kind, owner, name, origin, currency)
);

-- How each counter came to stand where it stands; an amount below zero gives back.
create table order_counter_entry (
    id bigint generated always as identity primary key,
    counter uuid not null references order_counter on delete cascade,
    order_id uuid references customer_order on delete cascade,
    amount numeric(20, 5) not null,
    reason text not null check (reason in ('reserved', 'released', 'paid')),
    at timestamptz not null,
    actor text not null,
    note text
);

create index order_counter_entry_counter on order_counter_entry (counter, id);
create index order_counter_entry_order on order_counter_entry (order_id);
create index customer_order_account on customer_order (account, purchase_order_number, id)
    where account is not null;

create table credit_line (
    account uuid primary key,
    currency text not null,
    credit_limit numeric(20, 5) not null check (credit_limit >= 0),
    state text not null check (state in ('active', 'closed')),
    updated_at timestamptz not null,
    version integer not null
);
