-- A membership may have a last day, and may be ended before it: the row stays, as the memory of who was there.
alter table adhesion add column fin_le date;
alter table adhesion add column terminee_le timestamptz;

-- By mail, the secret of an invitation is made when its message leaves: until then it has no print and opens nothing.
alter table invitation alter column empreinte drop not null;
alter table invitation add column fin_le date;
alter table invitation add column auteur_id bigint references compte;
alter table invitation add column auteur varchar(120);
alter table invitation add column annulee_le timestamptz;
