-- What both sides were told of a right or an obligation to buy; it belongs to the contract’s family
-- and to what it amounts to, and is told once.
create table commitment_alert (
    store uuid not null references store,
    owner uuid not null,
    name text not null,
    origin text not null,
    alert text not null,
    total numeric(20, 5) not null,
    currency text not null,
    since_at timestamptz,
    until_at timestamptz,
    at timestamptz not null,
    unique nulls not distinct (owner, name, origin, alert, total, currency, since_at, until_at)
);
