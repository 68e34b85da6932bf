-- Orders that the seller's people enter for a buyer: what they put together lies in a cart of its own.
alter table cart add column entered_by uuid;
alter table cart drop constraint cart_store_owner_guest_key;
alter table cart add constraint cart_owned_once unique nulls not distinct (store, owner, guest, entered_by);

alter table customer_order add column entered_by uuid;
alter table customer_order add column entered_by_name text;
