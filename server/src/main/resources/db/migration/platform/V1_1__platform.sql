create table audit_entry (
    id uuid primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    object text not null,
    details jsonb not null
);

create index audit_entry_object on audit_entry (object, at);

create table idempotent_post (
    actor text not null,
    key text not null,
    request text not null,
    at timestamptz not null,
    status integer,
    content_type text,
    location text,
    body text,
    primary key (actor, key)
);

create index idempotent_post_at on idempotent_post (at);
