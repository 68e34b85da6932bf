-- What was read of a product set, price rule or catalogue filter is named when it is changed.
alter table product_set add column version integer not null default 1;
alter table price_rule add column version integer not null default 1;
alter table catalog_filter add column version integer not null default 1;
