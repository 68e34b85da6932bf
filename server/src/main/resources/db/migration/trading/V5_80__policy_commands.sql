-- The policies of the group about returns say which command carries them out.
update business_policy set commands = '[{"name": "credit", "properties": ""}]', version = version + 1
where store_group = 'StoreGroup1' and type = 'ReturnPayment' and name = 'Credit' and commands = '[]';

update business_policy
set commands = '[{"name": "original-payment", "properties": ""}]', version = version + 1
where store_group = 'StoreGroup1' and type = 'ReturnPayment' and name = 'UseOriginalPayment'
    and commands = '[]';

update business_policy set commands = '[{"name": "none", "properties": ""}]', version = version + 1
where store_group = 'StoreGroup1' and type = 'ReturnCharge' and name = 'NoCharges'
    and commands = '[]';

update business_policy
set commands = '[{"name": "percent-by-days", "properties": ""}]', version = version + 1
where store_group = 'StoreGroup1' and type = 'ReturnCharge' and name = 'FractionChargeByDays'
    and commands = '[]';

update business_policy set commands = '[{"name": "by-days", "properties": ""}]', version = version + 1
where store_group = 'StoreGroup1' and type = 'ReturnApproval' and name = 'ApprovalByDays'
    and commands = '[]';

