-- The contracts a user has chosen to buy under in a store; no row: all he may use.
create table contract_choice (
    user_id uuid not null,
    store_id uuid not null,
    contracts uuid[] not null,
    primary key (user_id, store_id)
);
