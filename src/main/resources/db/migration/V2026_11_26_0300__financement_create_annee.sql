-- The years of a funding line, when they are not those of the dépenses.
create table financement_annees (
    financement_id bigint        not null references financement on delete cascade,
    annee          integer       not null constraint financement_annees_annee check (annee between 2000 and 2100),
    montant        numeric(14,2) not null constraint financement_annees_positif check (montant > 0),
    primary key (financement_id, annee)
);

create table financement_annees_aud (
    rev            bigint  not null references revision,
    revtype        smallint,
    financement_id bigint  not null,
    montant        numeric(14,2) not null,
    annee          integer not null,
    primary key (financement_id, rev, annee, montant)
);
create index financement_annees_aud_rev on financement_annees_aud (rev);
