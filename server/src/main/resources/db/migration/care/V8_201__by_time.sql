-- What was talked about in a time, for figures and the history.
create index care_conversation_opened on care_conversation (store, opened_at);
