-- Who represents the seller to an account: users and organizational units.
alter table account add column representatives uuid[] not null default '{}';
