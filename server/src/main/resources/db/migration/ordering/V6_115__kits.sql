-- What is built into each kit of a line, with the prices it was bought at.
alter table order_line add column components jsonb not null default '[]';
