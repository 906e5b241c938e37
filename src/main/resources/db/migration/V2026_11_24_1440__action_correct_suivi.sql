-- A note is put right or taken back for a day by its author; afterwards it is struck through, never lost.
alter table suivi
    add column corrige_le timestamptz,
    add column retire_le timestamptz,
    add column biffe_le timestamptz,
    add column biffe_par varchar(120),
    add constraint suivi_biffe_par check ((biffe_le is null) = (biffe_par is null));

alter table suivi_aud
    add column corrige_le timestamptz,
    add column retire_le timestamptz,
    add column biffe_le timestamptz,
    add column biffe_par varchar(120);
