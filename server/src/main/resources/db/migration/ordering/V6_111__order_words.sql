-- By what the seller’s people find an order, in lower case.
alter table customer_order add column words text generated always as (
    lower(number || ' ' || buyer_name || ' ' || purchase_order_number)) stored;
