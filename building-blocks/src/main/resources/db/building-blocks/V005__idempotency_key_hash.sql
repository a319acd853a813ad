-- The key itself is kept no longer, nor a digest that is not made under it. Earlier answers, of a day at most, go.
delete from idempotent_answer;
alter table idempotent_answer rename column idempotency_key to key_hash;
