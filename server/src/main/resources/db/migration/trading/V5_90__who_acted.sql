-- Who did something, whatever he is called by now; whoever has the logon id today is taken for him who had it then.
alter table contract_history add column actor_id uuid;

update contract_history set actor_id = u.id
from member_user u where lower(u.logon_id) = lower(contract_history.actor);

update contract_revision set change = jsonb_set(change, '{askedById}', to_jsonb(cast(u.id as text)))
from member_user u
where contract_revision.state = 'Pending' and lower(u.logon_id) = lower(contract_revision.change ->> 'askedBy');
