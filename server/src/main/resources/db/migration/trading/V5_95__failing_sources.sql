-- Since when every scheduled run of a source has failed: its people are told once.
alter table import_source add column failing_since timestamptz;
