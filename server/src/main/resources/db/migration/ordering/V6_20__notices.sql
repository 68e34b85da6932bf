-- Notices about orders stand among all others.
insert into notice (id, person, at, kind, arguments, address, read_at)
select n.id, n.user_id, n.at, n.kind, n.arguments,
       '/api/v1/stores/' || s.identifier || '/orders/' || n.order_id, n.read_at
from notification n join store s on s.id = n.store;

drop table notification;
