-- Whom to call at the maître d'ouvrage, and to whom it delegates the works.
alter table fiche_action add column referent_maitre_ouvrage varchar(200), add column delegation varchar(200);
alter table fiche_action_aud add column referent_maitre_ouvrage varchar(200), add column delegation varchar(200);
