-- An officer's own conversations, newest first, each with its note: found without a look at anybody else's, and without
-- going through all that was ever noted of the person.
create index conversation_of_author on conversation (agency_id, author_id, began_at desc);
create index note_of_conversation on note (agency_id, conversation_id) where conversation_id is not null and amends_id is null;
