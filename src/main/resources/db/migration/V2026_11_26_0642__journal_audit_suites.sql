-- The history tells overrides of rules and pieces that funders expect; what was signed before has no revision.
create table derogation_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    convention_id bigint,
    action_id     bigint,
    regle         varchar(40),
    genre         varchar(20),
    taux          numeric(7,6),
    reference     varchar(120),
    motif         varchar(1000),
    auteur_id     bigint,
    auteur        varchar(120),
    fait_le       timestamptz,
    levee_le      timestamptz,
    levee_par     varchar(120),
    primary key (id, rev)
);
create index derogation_aud_action on derogation_aud (action_id);

create table piece_attendue_aud (
    id             bigint not null,
    rev            bigint not null references revision,
    revtype        smallint,
    convention_id  bigint,
    financement_id bigint,
    libelle        varchar(200),
    demandee_le    date,
    fournie_le     date,
    auteur_id      bigint,
    auteur         varchar(120),
    fait_le        timestamptz,
    primary key (id, rev)
);
create index piece_attendue_aud_financement on piece_attendue_aud (financement_id);
