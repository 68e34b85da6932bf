-- The price list under which no contract should sell.
alter table store add column floor_list text;
