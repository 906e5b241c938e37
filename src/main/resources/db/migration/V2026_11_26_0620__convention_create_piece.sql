-- What must be ready before the ORT, piece by piece; a piece that nobody has touched has no row.
create table piece_de_convention (
    id            bigint        generated always as identity primary key,
    convention_id bigint        not null references convention,
    genre         varchar(20)   not null,
    responsable   varchar(120),
    echeance_le   date,
    etat          varchar(20)   not null,
    faite_le      date,
    document      varchar(200),
    lien          varchar(500),
    note          varchar(1000),
    ecart         integer       not null constraint piece_de_convention_ecart check (ecart between 0 and 999),
    unite         varchar(10)   not null,
    version       bigint        not null,
    constraint piece_de_convention_unique unique (convention_id, genre),
    constraint piece_de_convention_genre check (genre in ('DIAGNOSTIC', 'STRATEGIE', 'PERIMETRE', 'PLAN_ACTIONS',
        'PLAN_FINANCEMENT', 'GOUVERNANCE', 'DELIBERATIONS', 'SIGNATURE')),
    constraint piece_de_convention_etat check (etat in ('A_FAIRE', 'EN_COURS', 'A_VALIDER', 'FAITE')),
    constraint piece_de_convention_unite check (unite in ('JOURS', 'MOIS')),
    constraint piece_de_convention_faite check ((etat = 'FAITE') = (faite_le is not null))
);

create table piece_de_convention_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    convention_id bigint,
    genre         varchar(20),
    responsable   varchar(120),
    echeance_le   date,
    etat          varchar(20),
    faite_le      date,
    document      varchar(200),
    lien          varchar(500),
    note          varchar(1000),
    ecart         integer,
    unite         varchar(10),
    version       bigint,
    primary key (id, rev)
);
create index piece_de_convention_aud_convention on piece_de_convention_aud (convention_id);
