-- Agendas that show an event must know when anything of it was last written.
alter table evenement_reseau add column modifie_le timestamptz;
update evenement_reseau set modifie_le = coalesce(retire_le, fait_le);
alter table evenement_reseau alter column modifie_le set not null;
