-- The kinds of things done are listed, and one kind or one person is asked for, without reading all
-- entries.
create index audit_entry_action on audit_entry (action, id);
create index audit_entry_actor on audit_entry (lower(actor), id);
