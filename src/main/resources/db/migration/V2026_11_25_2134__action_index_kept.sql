-- Archived actions leave every list: the index of lists holds those that remain, and lists still read it alone.
drop index fiche_action_liste;
create index fiche_action_liste on fiche_action (convention_id, statut)
    include (visibilite, numero, id, debut_prevu_le, fin_prevue_le) where archivee_le is null;
