-- When the name of a closed account went: nobody opens it again from then.
alter table compte add column oublie_le timestamptz;
alter table compte add constraint compte_oublie_est_ferme check (oublie_le is null or ferme_le is not null);
