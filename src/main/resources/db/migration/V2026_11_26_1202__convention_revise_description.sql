-- A convention is described from pages too: versions against lost writes, and the past of what its deadline is counted from.
alter table objectif add column version bigint not null default 0;
alter table maitre_ouvrage add column version bigint not null default 0;
alter table convention_aud add column nom varchar(200);
alter table convention_aud add column signee_le date;
alter table convention_aud add column duree_initialisation_mois integer;
update convention_aud a set nom = c.nom, signee_le = c.signee_le, duree_initialisation_mois = c.duree_initialisation_mois
from convention c where c.id = a.id;
