create table organization (
    id uuid primary key,
    parent uuid references organization,
    rdn_type text not null check (rdn_type in ('o', 'ou')),
    name text not null,
    display_name text not null,
    order_approval boolean not null default false,
    version integer not null default 1,
    unique nulls not distinct (parent, rdn_type, name)
);

insert into organization (id, rdn_type, name, display_name)
values ('00000000-0000-7000-8000-000000000001', 'o', 'Root Organization', 'Root Organization');

create table member_user (
    id uuid primary key,
    logon_id text not null,
    uid text not null,
    organization uuid not null references organization,
    given_name text not null,
    family_name text not null,
    email text not null,
    job_title text not null,
    language text not null,
    password_hash text,
    locked boolean not null default false,
    failed_attempts integer not null default 0,
    locked_until timestamptz,
    version integer not null default 1,
    unique (organization, uid)
);

create unique index member_user_logon_id on member_user (lower(logon_id));

create table role_grant (
    user_id uuid not null references member_user,
    role text not null,
    organization uuid not null references organization,
    primary key (user_id, role, organization)
);

create index role_grant_organization on role_grant (organization, role);

create table member_group (
    id uuid primary key,
    owner uuid not null references organization,
    name text not null,
    version integer not null default 1,
    unique (owner, name)
);

create table member_group_entry (
    group_id uuid not null references member_group on delete cascade,
    user_id uuid references member_user,
    organization uuid references organization,
    excluded boolean not null,
    unique nulls not distinct (group_id, user_id, organization, excluded),
    check (num_nonnulls(user_id, organization) = 1)
);

create index member_group_entry_user on member_group_entry (user_id) where user_id is not null;
create index member_group_entry_organization on member_group_entry (organization)
    where organization is not null;

create table address (
    id uuid primary key,
    owner_user uuid references member_user,
    owner_organization uuid references organization,
    nick_name text not null,
    usage text not null check (usage in ('SHIPPING', 'BILLING', 'BOTH')),
    recipient text not null,
    street text not null,
    street2 text not null,
    postal_code text not null,
    city text not null,
    region text not null,
    country text not null,
    phone text not null,
    main boolean not null default false,
    version integer not null default 1,
    unique nulls not distinct (owner_user, owner_organization, nick_name),
    check (num_nonnulls(owner_user, owner_organization) = 1)
);

create index address_owner_organization on address (owner_organization)
    where owner_organization is not null;

create table token (
    hash bytea primary key,
    user_id uuid not null references member_user,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz not null
);

create index token_user on token (user_id);

create table member_secret (
    name text primary key,
    secret text not null
);

create table member_version (
    id integer primary key default 1 check (id = 1),
    version bigint not null
);

insert into member_version (version) values (1);
