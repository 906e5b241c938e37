-- The version that a form carries finds the revision that it was opened on.
alter table fiche_action_aud add column version bigint;
alter table depense_aud add column version bigint;
alter table financement_aud add column version bigint;
create index fiche_action_aud_version on fiche_action_aud (id, version);
