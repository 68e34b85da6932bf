-- The panel on pages of other sites: which sites those are is a setting.
alter table care_setting drop constraint care_setting_kind_check;
alter table care_setting add constraint care_setting_kind_check check (kind in
    ('general', 'queue', 'agent', 'rules', 'topic', 'page-list', 'embedding'));

-- Secrets with which a shop signs who its visitors are. The secret itself is made anew from the
-- key file and this id whenever it is needed; `seal` says from which key file.
create table care_embed_secret (
    id uuid primary key,
    store uuid not null,
    seal text not null,
    made_at timestamptz not null,
    made_by text not null,
    used_at timestamptz
);

create index care_embed_secret_store on care_embed_secret (store);

-- Shoppers on pages of other sites, known to conversations as guests of this id; `subject` is what
-- the shop calls one whom it has signed for.
create table care_visitor (
    id uuid primary key,
    store uuid not null,
    subject text,
    name text not null default '',
    email text not null default '',
    language text not null,
    account text not null default '',
    origin text not null,
    seen_at timestamptz not null,
    unique (store, subject)
);

create index care_visitor_seen on care_visitor (store, seen_at);

-- Tokens that may be shown once, and were.
create table care_visitor_nonce (
    id uuid primary key,
    until timestamptz not null
);
