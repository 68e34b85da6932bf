-- A conversation, its people, and its two streams. `number` is its short name inside the database;
-- sequence numbers are given under the lock of its row, so that several nodes may write.
create table care_conversation (
    id uuid primary key,
    number bigint generated always as identity unique,
    store uuid not null,
    queue uuid,
    state text not null check (state in
        ('waiting', 'offered', 'chatting', 'transferring', 'message', 'wrap-up', 'ended')),
    shopper uuid not null,
    guest boolean not null,
    open_key uuid not null,
    language text not null,
    topic text not null,
    opened_at timestamptz not null,
    arrived_at timestamptz not null,
    owner uuid,
    priority integer not null default 0,
    last_seq integer not null default 0,
    last_note_seq integer not null default 0,
    ended_at timestamptz,
    end_reason text,
    version integer not null default 1,
    unique (shopper, guest, open_key),
    check (state not in ('chatting', 'transferring', 'wrap-up') or owner is not null),
    check ((state = 'ended') = (ended_at is not null))
) with (fillfactor = 80);

create index care_conversation_shopper on care_conversation (shopper, guest, store, number);
create index care_conversation_open on care_conversation (store, queue, state)
    where state <> 'ended';
create index care_conversation_owner on care_conversation (owner, state)
    where owner is not null and state <> 'ended';

-- Number 1 is the shopper, 0 the store itself; who serves him follows.
create table care_participant (
    conversation bigint not null references care_conversation (number),
    number smallint not null,
    person uuid not null,
    name text not null,
    seen integer not null default 0,
    primary key (conversation, number),
    unique (conversation, person)
);

-- What all read. `key` is a hash of the author and his own name for the message.
create table care_message (
    conversation bigint not null,
    at timestamptz not null,
    seq integer not null,
    author smallint not null,
    key uuid not null,
    text text not null,
    primary key (conversation, seq),
    unique (conversation, key)
);

-- What staff alone read: notes, whispers, consultations.
create table care_note (
    conversation bigint not null,
    at timestamptz not null,
    seq integer not null,
    author smallint not null,
    key uuid not null,
    text text not null,
    primary key (conversation, seq),
    unique (conversation, key)
);
