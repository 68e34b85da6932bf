-- The last number given to a line, so that none is given twice.
alter table cart add column numbered integer not null default 0;

update cart set numbered = coalesce(
    (select max((line ->> 'number')::integer) from jsonb_array_elements(lines) as line), 0);

alter table cart alter column numbered drop default;
