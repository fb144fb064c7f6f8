-- What people change about their own account after they have proven themselves: a new password, a second factor or none.
-- Each ends every other session of theirs.
create function end_my_other_sessions(here bytea) returns void language sql security definer set search_path = kith, public as $$
  update session set ended_at = now() where agency_id = kith.my_agency() and user_id = kith.my_user() and ended_at is null and token_hash <> here $$;
create function keep_my_password(hash text) returns void language sql security definer set search_path = kith, public as $$
  update account set password_hash = hash where agency_id = kith.my_agency() and id = kith.my_user() $$;
-- `step` is that of the code which proved the new factor: it counts as used. Without a secret there is no second factor any more.
create function keep_my_second_factor(secret bytea, step bigint) returns void language sql security definer set search_path = kith, public as $$
  update account set totp_secret = secret, totp_last_step = step where agency_id = kith.my_agency() and id = kith.my_user() $$;
create function have_i_second_factor() returns boolean language sql stable security definer set search_path = kith, public as $$
  select exists (select from account where agency_id = kith.my_agency() and id = kith.my_user() and totp_secret is not null) $$;
grant create on schema kith to kith_lookup;
alter function end_my_other_sessions(bytea) owner to kith_lookup;
alter function keep_my_password(text) owner to kith_lookup;
alter function keep_my_second_factor(bytea, bigint) owner to kith_lookup;
alter function have_i_second_factor() owner to kith_lookup;
revoke create on schema kith from kith_lookup;
grant update (password_hash, totp_secret) on account to kith_lookup;
