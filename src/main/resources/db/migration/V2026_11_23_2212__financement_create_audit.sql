-- The past of each row, written by Envers: revtype 0 added, 1 changed, 2 removed.
create table depense_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    annee         integer,
    eligible      boolean,
    montant_ht    numeric(14,2),
    taux_tva      numeric(7,6),
    action_id     bigint,
    convention_id bigint,
    libelle       varchar(200),
    nature        varchar(20),
    poste         varchar(20),
    primary key (id, rev)
);

create table financement_aud (
    id             bigint not null,
    rev            bigint not null references revision,
    revtype        smallint,
    accorde        numeric(14,2),
    assiette       numeric(14,2),
    demande        numeric(14,2),
    depose_le      date,
    notifie_le     date,
    prevu          numeric(14,2),
    receptionne_le date,
    taux           numeric(7,6),
    action_id      bigint,
    convention_id  bigint,
    dispositif_id  bigint,
    partenaire_id  bigint,
    dossier_numero varchar(60),
    dossier_url    varchar(500),
    etat           varchar(20),
    nature         varchar(20),
    visibilite     varchar(20),
    primary key (id, rev)
);

create table versement_aud (
    id             bigint not null,
    rev            bigint not null references revision,
    revtype        smallint,
    le             date,
    montant        numeric(14,2),
    auteur_id      bigint,
    fait_le        timestamptz,
    financement_id bigint,
    auteur         varchar(120),
    type           varchar(20),
    primary key (id, rev)
);
