-- A contract that ends rejects the change that waits; those that ended before it did so leave none behind either.
update contract_revision set
    state = 'Rejected',
    decision = jsonb_build_object(
        'by', 'system',
        'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'reason', 'The contract had ended.')
from contract
where contract.id = contract_revision.contract and contract_revision.state = 'Pending'
  and (contract.deleted or contract.state not in ('Active', 'Suspended'));
