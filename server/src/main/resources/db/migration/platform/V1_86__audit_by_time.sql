-- Who changed what is read by time.
create index audit_entry_at on audit_entry (at);
