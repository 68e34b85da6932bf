-- By what buyers find an order besides its words: the part numbers and names of its lines, each on
-- a line of its own, in lower case. An order is frozen, so they are written once.
alter table customer_order add column articles text not null default '';

update customer_order o set articles = l.articles
from (
    select order_id,
           lower(string_agg(part_number || chr(10) || name, chr(10) order by number)) as articles
    from order_line group by order_id) l
where l.order_id = o.id;
