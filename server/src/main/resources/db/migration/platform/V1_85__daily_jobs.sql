-- When each daily job was done last, by any node.
create table daily_job (
    name text primary key,
    done_on date not null
);
