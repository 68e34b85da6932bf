-- The orders of an account, the latest first.
create index customer_order_of_account on customer_order (account, id) where account is not null;
