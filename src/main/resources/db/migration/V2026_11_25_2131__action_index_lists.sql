-- The orders of the list that a page must find without reading the whole convention.
create index fiche_action_nom on fiche_action (convention_id, nom collate "fr-x-icu", numero);
create index fiche_action_modifiee on fiche_action (convention_id, modifiee_le desc, numero);
create index fiche_action_debut on fiche_action (convention_id, debut_prevu_le, numero);

-- Counting, and sorting by lateness, read this index alone: rows of actions are wide.
create index fiche_action_liste on fiche_action (convention_id, statut)
    include (visibilite, numero, id, debut_prevu_le, fin_prevue_le);

-- The next milestone of an action is the first of those that are still to do.
create index jalon_a_faire on jalon (action_id, actuelle_le, id) where reelle_le is null and retire_le is null;
create index action_commune_commune on action_commune (commune_id, action_id);
