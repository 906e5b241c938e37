-- History is read by convention and by action.
create index fiche_action_aud_convention on fiche_action_aud (convention_id, id, rev);
create index jalon_aud_action on jalon_aud (action_id);
create index suivi_aud_action on suivi_aud (action_id);
create index blocage_aud_action on blocage_aud (action_id);
create index depense_aud_action on depense_aud (action_id);
create index depense_aud_convention on depense_aud (convention_id, id, rev);
create index financement_aud_action on financement_aud (action_id);
create index financement_aud_convention on financement_aud (convention_id, id, rev);
create index versement_aud_financement on versement_aud (financement_id);
create index action_commune_aud_action on action_commune_aud (action_id, rev);
