-- Messages that were left are answered later: where to, and up to where by mail. A guest says his
-- address here; a user has his own.
create table care_reply (
    conversation uuid primary key references care_conversation on delete cascade,
    email text not null default '',
    mailed integer not null default 0
);
