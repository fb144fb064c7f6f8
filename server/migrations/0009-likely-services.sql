-- Where a referral may well go: the services that were referred to lately, the latest first.
create index referral_lately on referral (agency_id, sent_at desc);
