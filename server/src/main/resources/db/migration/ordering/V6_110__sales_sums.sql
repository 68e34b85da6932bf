-- What was sold, summed by month (docs/decisions/0043). An order that begins or ceases to count
-- writes an entry in its own transaction; folding moves entries into the sums. Entries and sums
-- together are exact at every moment.
create table sales_entry (
    id bigint generated always as identity primary key,
    order_id uuid not null references customer_order on delete cascade,
    sign smallint not null check (sign in (-1, 1))
);

create index sales_entry_of_order on sales_entry (order_id);

create table sales_sum (
    store uuid not null references store,
    currency text not null,
    side text not null check (side in ('order', 'contract', 'general', 'product', 'article')),
    month date not null,
    account uuid not null,
    key text not null,
    label text not null,
    goods numeric(20, 5) not null,
    orders integer not null,
    primary key (store, currency, side, account, month, key)
);

insert into sales_entry (order_id, sign)
select id, 1 from customer_order where state in ('pending-approval', 'placed') order by id;
