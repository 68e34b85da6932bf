-- What people are told; a notice is kept half a year.
create table notice (
    id uuid primary key,
    person uuid not null,
    at timestamptz not null,
    kind text not null,
    arguments text[] not null,
    address text not null,
    read_at timestamptz
);

create index notice_person on notice (person, id);
