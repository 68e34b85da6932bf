-- What was said is erased some time after the end, or because its shopper asks for it; that there
-- was a conversation, how long it took and how it was rated stays.
alter table care_conversation add column erased_at timestamptz;

create index care_conversation_kept on care_conversation (store, ended_at)
    where ended_at is not null and erased_at is null;
