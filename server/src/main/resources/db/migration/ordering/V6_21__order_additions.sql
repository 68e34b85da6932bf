-- What the terms of the contracts brought to an order.
alter table customer_order
    add column handling numeric(20, 5) not null default 0,
    add column fulfillment_center text,
    add column contract_comments text[] not null default '{}';
