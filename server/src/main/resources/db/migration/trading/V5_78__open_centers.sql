-- A closed centre sends nothing; the next one of a contract's term takes its place.
alter table fulfillment_center add column open boolean not null default true;
