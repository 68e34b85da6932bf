-- How long conversations took lately: what shoppers are told of their wait follows from it.
create index care_conversation_ended on care_conversation (queue, ended_at)
    where state = 'ended';
