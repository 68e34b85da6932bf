-- Who gave a command on an order, and in whose place as a deputy.
alter table order_history add person uuid, add in_place_of uuid;

create index order_history_person on order_history (person, order_id) where person is not null;
create index order_history_in_place_of on order_history (in_place_of, order_id)
    where in_place_of is not null;
